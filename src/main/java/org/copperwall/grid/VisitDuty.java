package org.copperwall.grid;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A household as its section has to look after it (走访任务).
/// @param regionCode the section, or the village while nobody has said which
/// @param monitorId who answers for the section; absent while nobody does
/// @param lastVisitedOn the last visit that met somebody; absent before the first
/// @param dueOn by when the next is due; absent before the first, which is due at once
record VisitDuty(UUID householdId, RegionCode regionCode, @Nullable UUID monitorId, boolean underMonitoring,
		@Nullable LocalDate lastVisitedOn, @Nullable LocalDate dueOn, boolean overdue) {

	/// In which order they are listed.
	enum Order {

		LONGEST_UNVISITED, SECTION

	}

	/// By what they are counted.
	enum CountBy {

		REGION, MONITOR, UNDER_MONITORING, OVERDUE

	}

}
