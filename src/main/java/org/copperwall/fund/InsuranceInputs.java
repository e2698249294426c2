package org.copperwall.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// What clients enter about insurances.
final class InsuranceInputs {

	private InsuranceInputs() {
	}

	/// An insurance is bought from the year's money.
	record BuyInsurance(UUID requestId, int year, String insurer, Yuan premium, LocalDate periodFrom,
			LocalDate periodUntil, List<InsuredGroup> insuredGroups, Yuan deductible, Yuan cap, String reference) {
	}

	/// An insurer paid.
	/// @param householdId global id, or else
	/// @param idNumber of one of its members
	record RecordInsuranceClaim(UUID requestId, String policyId, @Nullable String householdId,
			@Nullable String idNumber, LocalDate incidentOn, Yuan loss, Yuan amount, String reference) {

		@Override
		public String toString() {
			return "RecordInsuranceClaim[" + this.requestId + "]";
		}

	}

}
