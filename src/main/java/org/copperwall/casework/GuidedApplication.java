package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Household;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// An application that is made of what somebody else saw (引导申请): only what nobody knew is asked.
/// @param source who saw the need, and medium: how the word came in
/// @param findings what the first check of the village found; kept sealed
/// @param evidenceIds global ids
public record GuidedApplication(UUID requestId, Source source, Medium medium, List<RiskCause> causes, String findings,
		@Nullable Yuan amountInNeed, boolean commitmentSigned, List<String> evidenceIds) {

	public GuidedApplication {
		causes = List.copyOf(causes);
		evidenceIds = List.copyOf(evidenceIds);
	}

	SubmitDeclarationInput about(Household household) {
		return new SubmitDeclarationInput(this.requestId, household.regionCode(), this.medium,
				GlobalId.of("Household", household.id()), null, this.causes, this.findings, this.amountInNeed,
				this.commitmentSigned, this.evidenceIds, null, null, null);
	}

	@Override
	public String toString() {
		return "GuidedApplication[" + this.requestId + "]";
	}

}
