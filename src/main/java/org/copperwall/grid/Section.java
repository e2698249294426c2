package org.copperwall.grid;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A section of the grid (网格): a village group, and who answers for its households.
/// @param monitorId absent while nobody does
/// @param since when he took it over
record Section(RegionCode regionCode, @Nullable UUID monitorId, @Nullable LocalDate since) {

	/// A time in which somebody answered for a section.
	/// @param until absent for who does now
	record Duty(UUID id, RegionCode regionCode, UUID monitorId, LocalDate since, @Nullable LocalDate until) {
	}

	/// Who answers for a section now.
	/// @param subject of his token, once one was given out
	record Answering(RegionCode regionCode, UUID monitorId, @Nullable String subject) {
	}

	/// Where a household stands in the grid.
	/// @param regionCode its section, or its village while nobody has said which
	record Place(UUID householdId, RegionCode regionCode) {
	}

}
