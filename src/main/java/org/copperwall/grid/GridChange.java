package org.copperwall.grid;

import java.util.Arrays;
import java.util.Optional;

/// What happens in the grid (网格动态), with its name in the log.
enum GridChange {

	TEAM_SAVED("grid.teamSaved"), SECTION_ASSIGNED("grid.sectionAssigned"), HOUSEHOLD_PLACED("grid.householdPlaced"),
	VISITED("grid.visited"), MEETING_HELD("grid.meetingHeld"), MEETING_MISSED("grid.meetingMissed"),
	CAMPAIGN_OPENED("grid.campaignOpened"), CAMPAIGN_CLOSED("grid.campaignClosed");

	private final String kind;

	GridChange(String kind) {
		this.kind = kind;
	}

	String kind() {
		return this.kind;
	}

	/// Empty for a change of another room.
	static Optional<GridChange> of(String kind) {
		return Arrays.stream(values()).filter(change -> change.kind.equals(kind)).findFirst();
	}

}
