package org.copperwall.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;

/// The legs of a warning's round trip (预警流转), in their order. Each has a holder and a deadline by the rules.
public enum Hop {

	VILLAGE_GROUP(Role.GROUP_LEADER, RegionLevel.VILLAGE_GROUP, "村民小组", "the village group"),

	VILLAGE_COMMITTEE(Role.VILLAGE_CADRE, RegionLevel.VILLAGE, "村委会", "the village committee"),

	TOWNSHIP(Role.TOWNSHIP_OFFICER, RegionLevel.TOWNSHIP, "乡镇", "the township"),

	DISTRICT_OFFICE(Role.DISTRICT_OFFICER, RegionLevel.DISTRICT, "区乡村振兴部门", "the district office"),

	DEPARTMENT(Role.DEPARTMENT_OFFICER, RegionLevel.DISTRICT, "行业部门", "the department"),

	TOWNSHIP_RETURN(Role.TOWNSHIP_OFFICER, RegionLevel.TOWNSHIP, "乡镇反馈", "the township on the way back"),

	VILLAGE_RETURN(Role.VILLAGE_CADRE, RegionLevel.VILLAGE, "村委会反馈", "the village committee on the way back");

	/// Who live in the group and look after it: what they report, their group verifies
	/// first.
	private static final Set<Role> OF_THE_GROUP = Set.of(Role.MONITOR, Role.GROUP_LEADER);

	private final Role holder;

	private final RegionLevel level;

	private final String title;

	private final String titleEn;

	Hop(Role holder, RegionLevel level, String title, String titleEn) {
		this.holder = holder;
		this.level = level;
		this.title = title;
		this.titleEn = titleEn;
	}

	Role holder() {
		return this.holder;
	}

	String title() {
		return this.title;
	}

	String titleEn() {
		return this.titleEn;
	}

	/// Whether a place is known nearly enough for somebody to hold this leg.
	boolean reaches(RegionCode place) {
		return place.level().digits() >= this.level.digits();
	}

	/// Empty for the last.
	Optional<Hop> next() {
		return Arrays.stream(values()).filter(hop -> hop.compareTo(this) > 0).findFirst();
	}

	/// Those strictly between this one and a later one.
	List<Hop> until(Hop later) {
		return Arrays.stream(values()).filter(hop -> hop.compareTo(this) > 0 && hop.compareTo(later) < 0).toList();
	}

	/// Where a new warning goes: to the village, or as near to it as the place is known.
	/// What a group's own people saw
	/// begins with the group; everything else comes to the village committee at once. Our
	/// reading.
	static Hop firstFor(RegionLevel place, Role reporter) {
		return switch (place) {
			case DISTRICT -> DISTRICT_OFFICE;
			case TOWNSHIP -> TOWNSHIP;
			case VILLAGE -> VILLAGE_COMMITTEE;
			case VILLAGE_GROUP -> OF_THE_GROUP.contains(reporter) ? VILLAGE_GROUP : VILLAGE_COMMITTEE;
		};
	}

}
