package org.copperwall.grid;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of households to be visited is narrowed by; what is absent does not narrow.
/// @param monitorIds global ids
/// @param unreachedBy global id of a campaign
/// @param unvisitedSince nobody was met there on this day or later
record VisitDutyFilter(@Nullable Boolean overdue, @Nullable Boolean underMonitoring, @Nullable List<String> monitorIds,
		@Nullable Boolean withoutMonitor, @Nullable Boolean withoutSection, @Nullable String unreachedBy,
		@Nullable LocalDate unvisitedSince) {

	static final VisitDutyFilter NONE = new VisitDutyFilter(null, null, null, null, null, null, null);

}
