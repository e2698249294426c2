package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.household.Labour;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What clients enter about eliminations. None of it is ever printed: words about people are in it.
final class EliminationInputs {

	private EliminationInputs() {
	}

	/// Somebody proposes that a household's risk counts as eliminated.
	/// @param version of the monitoring object
	/// @param vanishedNaturally how the risk vanished by itself
	record ProposeElimination(UUID requestId, String monitoringObjectId, int version, String grounds,
			@Nullable String vanishedNaturally, boolean commitmentSigned, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "ProposeElimination[" + this.requestId + "]";
		}

	}

	/// What a visit found out for an elimination.
	record Findings(List<CauseFound> causes, List<DimensionFound> dimensions, @Nullable Yuan incomePerHead,
			List<LabourFound> labour) {

		@Override
		public String toString() {
			return "Findings[…]";
		}

	}

	/// Whether a cause threatens the family no longer.
	record CauseFound(RiskCause cause, boolean gone) {
	}

	/// Whether the family is secure in a dimension.
	record DimensionFound(Dimension dimension, boolean secure) {
	}

	/// How far somebody can work of whom nobody knew.
	record LabourFound(String memberId, Labour labour) {
	}

}
