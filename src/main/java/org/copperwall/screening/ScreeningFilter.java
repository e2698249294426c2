package org.copperwall.screening;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of batches is narrowed by; what is absent does not narrow.
/// @param openedFrom first instant, openedUntil: the first one no longer wanted
record ScreeningFilter(@Nullable List<Department> departments, @Nullable List<String> kinds,
		@Nullable List<ScreeningStatus> statuses, @Nullable Boolean dryRun, @Nullable Instant openedFrom,
		@Nullable Instant openedUntil) {

	static final ScreeningFilter NONE = new ScreeningFilter(null, null, null, null, null, null);

}
