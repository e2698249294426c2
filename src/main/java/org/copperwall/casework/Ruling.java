package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// A decision as somebody wants to make it.
/// @param version of the case it was made on
/// @param sendBackTo absent: the step before
/// @param missing what the file lacks
record Ruling(Decision decision, int version, String opinion, List<UUID> evidenceIds, @Nullable Reason rejection,
		@Nullable CaseStep sendBackTo, List<String> missing, @Nullable Included inclusion) {

	/// Why a family is told no, in plain words.
	record Reason(RejectionGround ground, String reason, @Nullable String nearestPolicy) {

		@Override
		public String toString() {
			return "Reason[" + this.ground + ", …]";
		}

	}

	/// What the district includes a household for.
	record Included(Category category, List<RiskCause> causes, List<Dimension> dimensions) {
	}

	/// Where the file goes back to.
	CaseStep backFrom(CaseStep step) {
		return this.sendBackTo != null ? this.sendBackTo : step.previous().orElse(step);
	}

	@Override
	public String toString() {
		return "Ruling[" + this.decision + ", …]";
	}

}
