package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What clients enter after a decision. None of it is ever printed: words about people are in it.
final class AfterDecisionInputs {

	private AfterDecisionInputs() {
	}

	/// An announcement is put up.
	/// @param days calendar days; absent: as many as the rules ask for
	record PublishAnnouncement(UUID requestId, String caseId, @Nullable Integer days, List<String> evidenceIds) {
	}

	/// The family asks for a review.
	record RequestReview(UUID requestId, String caseId, String reason, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "RequestReview[" + this.requestId + "]";
		}

	}

	/// A review is decided.
	/// @param reopenTo absent: the step that said no
	record DecideReview(UUID requestId, String caseId, int version, ReviewOutcome outcome, String opinion,
			@Nullable CaseStep reopenTo, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "DecideReview[" + this.requestId + "]";
		}

	}

}
