package org.copperwall.grid;

import java.util.List;

import org.copperwall.region.RegionCode;

/// A team stands as it was entered.
/// @param vacated sections that nobody answers for since who did has left
record TeamSaved(Team team, List<RegionCode> vacated) {

	TeamSaved {
		vacated = List.copyOf(vacated);
	}

}
