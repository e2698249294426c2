package org.copperwall.opinion;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of reports is narrowed by; what is absent does not narrow.
/// @param text a word or name that somebody used, at least two characters
/// @param dueUntil due then or earlier
/// @param reportedFrom first instant, reportedUntil: the first one no longer wanted
record OpinionFilter(@Nullable List<OpinionKind> kinds, @Nullable List<OpinionStatus> statuses,
		@Nullable Boolean founded, @Nullable Boolean located, @Nullable Boolean overdue, @Nullable String text,
		@Nullable Instant dueFrom, @Nullable Instant dueUntil, @Nullable Instant reportedFrom,
		@Nullable Instant reportedUntil) {

	static final OpinionFilter NONE = new OpinionFilter(null, null, null, null, null, null, null, null, null, null);

	@Override
	public String toString() {
		return "OpinionFilter[…]";
	}

}
