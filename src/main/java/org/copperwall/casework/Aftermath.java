package org.copperwall.casework;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What followed the decision of a case: the announcement, why not, and the review the family asked for.
/// @param explanations of each rejection, oldest first
record Aftermath(@Nullable CaseAnnouncement announced, @Nullable CaseReview asked, List<CaseExplanation> explanations) {

	static final Aftermath NONE = new Aftermath(null, null, List.of());

	Aftermath {
		explanations = List.copyOf(explanations);
	}

	Optional<CaseAnnouncement> announcement() {
		return Optional.ofNullable(this.announced);
	}

	Optional<CaseReview> review() {
		return Optional.ofNullable(this.asked);
	}

	/// Of the last rejection.
	Optional<CaseExplanation> explanation() {
		return this.explanations.isEmpty() ? Optional.empty() : Optional.of(this.explanations.getLast());
	}

}
