package org.copperwall.access;

import java.util.Optional;

import org.copperwall.region.RegionLevel;

/// Where a post stands in the network: at which level of the tree, and who is above it.
final class Ranks {

	private Ranks() {
	}

	/// The level of the region a post of that role answers for.
	static RegionLevel levelOf(Role role) {
		return switch (role) {
			case MONITOR, GROUP_LEADER -> RegionLevel.VILLAGE_GROUP;
			case VILLAGE_CADRE, VILLAGE_SECRETARY, RESIDENT_TEAM -> RegionLevel.VILLAGE;
			case TOWNSHIP_CADRE, TOWNSHIP_OFFICER -> RegionLevel.TOWNSHIP;
			case DISTRICT_OFFICER, DEPARTMENT_OFFICER, OPINION_OFFICER, FUND_OFFICER, LEADING_GROUP_MEMBER,
					LEADING_GROUP_HEAD, INSURER, PARTNER_APP, LEADER, SCREEN, AUDITOR, ADMINISTRATOR ->
				RegionLevel.DISTRICT;
		};
	}

	/// The next level up; empty for those who answer to nobody here.
	static Optional<Role> above(Role role) {
		return switch (role) {
			case MONITOR, GROUP_LEADER -> Optional.of(Role.VILLAGE_CADRE);
			case VILLAGE_CADRE, VILLAGE_SECRETARY, RESIDENT_TEAM -> Optional.of(Role.TOWNSHIP_CADRE);
			case TOWNSHIP_CADRE, TOWNSHIP_OFFICER, DEPARTMENT_OFFICER, OPINION_OFFICER, FUND_OFFICER, INSURER,
					ADMINISTRATOR ->
				Optional.of(Role.DISTRICT_OFFICER);
			case LEADING_GROUP_MEMBER -> Optional.of(Role.LEADING_GROUP_HEAD);
			case DISTRICT_OFFICER, LEADING_GROUP_HEAD -> Optional.of(Role.LEADER);
			case LEADER, SCREEN, AUDITOR, PARTNER_APP -> Optional.empty();
		};
	}

	/// Whether a task stays with this post even when nobody is known to hold it, because
	/// above it nobody acts but only reads.
	static boolean isLastToAct(Role role) {
		return above(role).filter((superior) -> superior != Role.LEADER).isEmpty();
	}

}
