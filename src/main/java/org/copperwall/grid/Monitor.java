package org.copperwall.grid;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A member of a village's team, who answers for sections of it (监测员).
/// @param regionCode the team's village
/// @param subject of the token; absent until one was given out
/// @param until the day he left the team
public record Monitor(UUID id, UUID teamId, RegionCode regionCode, String name, TeamRole role, @Nullable String subject,
		@Nullable SealedText phone, LocalDate since, @Nullable LocalDate until) {

	public boolean active() {
		return this.until == null;
	}

}
