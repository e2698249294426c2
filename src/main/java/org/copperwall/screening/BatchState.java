package org.copperwall.screening;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// How far a batch has been held against the rules.
/// @param judgedTo households up to this one are judged
/// @param households those with a finding; households before: of the last batch of its department, kind and region
record BatchState(UUID batch, UUID ruleSet, @Nullable UUID judgedTo, int judged, boolean judgedWhole, int households,
		int householdsBefore, @Nullable String releasedBy, @Nullable Instant releasedAt, @Nullable String retractedBy,
		@Nullable Instant retractedAt, @Nullable SealedText reason) {

	boolean isReleased() {
		return this.releasedBy != null;
	}

}
