package org.copperwall.warning;

import org.copperwall.access.Role;
import org.copperwall.region.RegionLevel;

/// The legs of a warning's round trip (预警流转), in their order. Each has a holder and a deadline by the rules.
public enum Hop {

	VILLAGE_GROUP(Role.GROUP_LEADER), VILLAGE_COMMITTEE(Role.VILLAGE_CADRE), TOWNSHIP(Role.TOWNSHIP_OFFICER),
	DISTRICT_OFFICE(Role.DISTRICT_OFFICER), DEPARTMENT(Role.DEPARTMENT_OFFICER), TOWNSHIP_RETURN(Role.TOWNSHIP_OFFICER),
	VILLAGE_RETURN(Role.VILLAGE_CADRE);

	private final Role holder;

	Hop(Role holder) {
		this.holder = holder;
	}

	Role holder() {
		return this.holder;
	}

	/// Where a new warning goes: to the village, or as near to it as the place is known.
	static Hop firstFor(RegionLevel place) {
		return switch (place) {
			case DISTRICT -> DISTRICT_OFFICE;
			case TOWNSHIP -> TOWNSHIP;
			case VILLAGE, VILLAGE_GROUP -> VILLAGE_COMMITTEE;
		};
	}

}
