package org.copperwall.grid;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// Something that happened in the grid, as the log knows it: ids and codes, which make its history.
record GridEvent(GridChange what, RegionCode region, String subjectType, UUID subjectId, @Nullable UUID householdId,
		Map<String, Object> facts) implements DomainEvent {

	static final String TEAM = "Team";

	static final String VISIT = "Visit";

	static final String MEETING = "Meeting";

	static final String CAMPAIGN = "Campaign";

	/// Fact of a visit: the campaign for which it was the first to reach the household.
	static final String REACHED_FOR = "campaignId";

	GridEvent {
		facts = Map.copyOf(facts);
	}

	@Override
	public String kind() {
		return this.what.kind();
	}

	static GridEvent saved(Team team, int joined, int left) {
		return new GridEvent(GridChange.TEAM_SAVED, team.regionCode(), TEAM, team.id(), null,
				Map.of("joined", joined, "left", left));
	}

	/// @param monitor absent where nobody answers for it from here on
	static GridEvent assigned(RegionCode section, @Nullable UUID monitor, @Nullable UUID former) {
		Map<String, Object> facts = new HashMap<>();
		put(facts, "monitorId", monitor);
		put(facts, "formerMonitorId", former);
		return new GridEvent(GridChange.SECTION_ASSIGNED, section, "Section", idOf(section), null, facts);
	}

	static GridEvent placed(UUID household, RegionCode from, RegionCode to) {
		return new GridEvent(GridChange.HOUSEHOLD_PLACED, to, "Household", household, household,
				Map.of("fromSection", from.value(), "toSection", to.value()));
	}

	/// @param campaign for which it was the first to reach the household
	static GridEvent visited(Visit visit, @Nullable UUID campaign) {
		Map<String, Object> facts = new HashMap<>(Map.of("met", visit.met(), "found", visit.warningId() != null));
		put(facts, "monitorId", visit.monitorId());
		put(facts, REACHED_FOR, campaign);
		return new GridEvent(GridChange.VISITED, visit.region(), VISIT, visit.id(), visit.householdId(), facts);
	}

	static GridEvent held(Meeting meeting, int judged) {
		return new GridEvent(GridChange.MEETING_HELD, meeting.regionCode(), MEETING, meeting.id(), null,
				Map.of("heldOn", meeting.heldOn().toString(), "judged", judged));
	}

	static GridEvent missed(Team team, String month) {
		return new GridEvent(GridChange.MEETING_MISSED, team.regionCode(), TEAM, team.id(), null,
				Map.of("month", month));
	}

	static GridEvent of(GridChange what, Campaign campaign) {
		return new GridEvent(what, campaign.regionCode(), CAMPAIGN, campaign.id(), null, Map.of());
	}

	/// Sections have no id of their own; the same section always gets the same.
	private static UUID idOf(RegionCode section) {
		return UUID.nameUUIDFromBytes(("section " + section).getBytes(StandardCharsets.UTF_8));
	}

	private static void put(Map<String, Object> facts, String name, @Nullable UUID value) {
		if (value != null) {
			facts.put(name, value.toString());
		}
	}

}
