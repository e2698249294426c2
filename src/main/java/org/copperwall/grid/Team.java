package org.copperwall.grid;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.region.RegionCode;

/// A village's monitoring team (监测队伍).
/// @param regionCode the village
public record Team(UUID id, RegionCode regionCode, String name, LocalDate formedOn, int version) {

	Team renamed(String newName, LocalDate newFormedOn) {
		return new Team(this.id, this.regionCode, newName, newFormedOn, this.version + 1);
	}

}
