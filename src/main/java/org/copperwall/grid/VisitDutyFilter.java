package org.copperwall.grid;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of households to be visited is narrowed by; what is absent does not narrow.
/// @param monitorIds global ids
/// @param unreachedBy global id of a campaign
record VisitDutyFilter(@Nullable Boolean overdue, @Nullable Boolean underMonitoring, @Nullable List<String> monitorIds,
		@Nullable Boolean withoutMonitor, @Nullable Boolean withoutSection, @Nullable String unreachedBy) {

	static final VisitDutyFilter NONE = new VisitDutyFilter(null, null, null, null, null, null);

}
