package org.copperwall.warning;

import java.time.Instant;
import java.util.List;

import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What a list of warnings is narrowed by; what is absent does not narrow.
/// @param severities one of these and no other
/// @param causes at least one of these
/// @param dimensions at least one of these at risk
/// @param overdue whether recorded as overdue
/// @param dueUntil due then or earlier
/// @param raisedFrom first instant, raisedUntil: the first one no longer wanted; settled likewise
record WarningFilter(@Nullable List<WarningStatus> statuses, @Nullable List<Source> sources,
		@Nullable List<Medium> media, @Nullable Severity minimumSeverity, @Nullable List<Severity> severities,
		@Nullable List<Hop> hops, @Nullable List<RiskCause> causes, @Nullable List<Dimension> dimensions,
		@Nullable Boolean overdue, @Nullable Instant dueFrom, @Nullable Instant dueUntil, @Nullable Instant raisedFrom,
		@Nullable Instant raisedUntil, @Nullable Instant settledFrom, @Nullable Instant settledUntil) {

	static final WarningFilter NONE = new WarningFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null);

}
