package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.household.NewHousehold;
import org.copperwall.household.NewMember;
import org.copperwall.household.Relation;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A need as it is declared. Few questions: what is known already is never asked again.
record SubmitDeclarationInput(UUID requestId, RegionCode regionCode, Medium medium, @Nullable String householdId,
		@Nullable DeclaredHousehold household, List<RiskCause> causes, String description, @Nullable Yuan amountInNeed,
		boolean commitmentSigned, List<String> evidenceIds, @Nullable Instant observedAt, @Nullable String applicantRef,
		@Nullable ActingFor actingFor) {

	/// A family that may be unknown yet.
	record DeclaredHousehold(String headName, @Nullable String idNumber, @Nullable LocalDate birthDate,
			@Nullable String noIdReason, @Nullable String phone, List<DeclaredMember> members) {

		NewHousehold in(RegionCode region) {
			return new NewHousehold(region, this.headName, this.idNumber, this.birthDate, this.noIdReason, this.phone,
					this.members.stream().map(DeclaredMember::asMember).toList());
		}

		@Override
		public String toString() {
			return "DeclaredHousehold[…]";
		}

	}

	/// A member of it.
	record DeclaredMember(String name, @Nullable String idNumber, @Nullable LocalDate birthDate,
			@Nullable String noIdReason, Relation relation) {

		NewMember asMember() {
			return new NewMember(this.name, this.idNumber, this.birthDate, this.noIdReason, this.relation);
		}

		@Override
		public String toString() {
			return "DeclaredMember[…]";
		}

	}

	/// For whom a partner app acts.
	record ActingFor(ActingKind kind, @Nullable String staffId) {
	}

	@Override
	public String toString() {
		return "SubmitDeclarationInput[" + this.requestId + "]";
	}

}
