package org.copperwall.casework;

import org.copperwall.access.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// What was written after a decision, for those who handle cases, who review them, and for the family.
@Component
class AfterDecisionWords {

	private final CaseWords words;

	AfterDecisionWords(CaseWords words) {
		this.words = words;
	}

	/// Why the family asks for a review; null for who has no business with it.
	@Nullable String reason(CaseReview review, Viewer viewer) {
		return mayRead(viewer)
				? this.words.open(CaseReviewStore.TABLE, "reason_sealed", review.id(), review.request().reason())
				: null;
	}

	/// What the reviewer tells the family; null while it is waited for, and for who has
	/// no
	/// business with it.
	@Nullable String opinion(CaseReview review, Viewer viewer) {
		CaseReview.Decided decision = review.decision();
		return decision != null && mayRead(viewer)
				? this.words.open(CaseReviewStore.TABLE, "opinion_sealed", review.id(), decision.opinion()) : null;
	}

	/// Who handles cases, the family, and, once a review is asked for, who may decide it.
	static boolean mayRead(Aftermath after, Viewer viewer) {
		return CaseSight.readsWords(viewer) || CaseSight.app(viewer) != null
				|| (after.review().isPresent() && viewer.isAny(AfterDecisionGates.REVIEWERS));
	}

	private static boolean mayRead(Viewer viewer) {
		return CaseSight.readsWords(viewer) || CaseSight.app(viewer) != null
				|| viewer.isAny(AfterDecisionGates.REVIEWERS);
	}

}
