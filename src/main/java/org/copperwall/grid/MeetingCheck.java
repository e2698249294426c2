package org.copperwall.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.graph.Faults;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.rules.WorkingDays;
import org.copperwall.warning.Warning;
import org.copperwall.warning.WarningStatus;

/// What must be so for a meeting to be put on record. Pure; every fault is named.
final class MeetingCheck {

	/// One alone does not meet.
	static final int FEWEST = 2;

	/// Posts that sit in such meetings.
	private static final Set<Role> SITTING = Set.of(Role.GROUP_LEADER, Role.VILLAGE_CADRE, Role.VILLAGE_SECRETARY,
			Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER,
			Role.DEPARTMENT_OFFICER);

	private MeetingCheck() {
	}

	/// @param monitors those of the named ones that the viewer may see
	/// @param warnings likewise
	static Faults faults(MeetingInputs.RecordMeeting input, Map<UUID, Monitor> monitors, Map<UUID, Warning> warnings,
			Instant now) {
		Faults faults = new Faults();
		RegionLevel level = input.regionCode().level();
		if (level != RegionLevel.VILLAGE && level != RegionLevel.TOWNSHIP) {
			faults.add("regionCode", "meeting.level");
		}
		if (input.heldOn().isAfter(WorkingDays.dayOf(now))) {
			faults.add("heldOn", "inFuture");
		}
		if (input.minutes() != null && input.minutes().length() > MeetingInputs.LONGEST_MINUTES) {
			faults.add("minutes", "tooLong", MeetingInputs.LONGEST_MINUTES);
		}
		attending(input, monitors, faults);
		judged(input, warnings, faults);
		return faults;
	}

	private static void attending(MeetingInputs.RecordMeeting input, Map<UUID, Monitor> monitors, Faults faults) {
		if (input.monitorIds().size() > MeetingInputs.MOST_ATTENDING) {
			faults.add("monitorIds", "tooMany", MeetingInputs.MOST_ATTENDING);
		}
		Set<Role> seats = new HashSet<>();
		for (int place = 0; place < input.posts().size(); place++) {
			String field = "posts[" + place + "]";
			if (!SITTING.contains(input.posts().get(place))) {
				faults.add(field, "meeting.post");
			}
			else if (!seats.add(input.posts().get(place))) {
				faults.add(field, "twice");
			}
		}
		Set<UUID> there = new HashSet<>();
		for (int place = 0; place < Math.min(input.monitorIds().size(), MeetingInputs.MOST_ATTENDING); place++) {
			String field = "monitorIds[" + place + "]";
			UUID id = VisitInputs.id("Monitor", input.monitorIds().get(place));
			if (id == null || !monitors.containsKey(id)
					|| !input.regionCode().contains(monitors.get(id).regionCode())) {
				faults.add(field, "unknown");
			}
			else if (!there.add(id)) {
				faults.add(field, "twice");
			}
		}
		if (input.posts().size() + input.monitorIds().size() < FEWEST) {
			faults.add("posts", "meeting.alone", FEWEST);
		}
	}

	private static void judged(MeetingInputs.RecordMeeting input, Map<UUID, Warning> warnings, Faults faults) {
		if (input.judgments().size() > MeetingInputs.MOST_JUDGED) {
			faults.add("judgments", "tooMany", MeetingInputs.MOST_JUDGED);
		}
		List<UUID> before = new ArrayList<>();
		for (int place = 0; place < Math.min(input.judgments().size(), MeetingInputs.MOST_JUDGED); place++) {
			MeetingInputs.Judged judged = input.judgments().get(place);
			UUID id = judged.warning();
			Warning warning = id == null ? null : warnings.get(id);
			String warned = "judgments[" + place + "].warningId";
			if (warning == null || !isThere(warning, input.regionCode())) {
				faults.add(warned, "unknown");
			}
			else if (warning.status() == WarningStatus.SETTLED) {
				faults.add(warned, "warning.settled");
			}
			else if (before.contains(warning.id())) {
				faults.add(warned, "twice");
			}
			else {
				before.add(warning.id());
			}
			if (judged.reasons() != null && judged.reasons().length() > MeetingInputs.LONGEST_REASONS) {
				String reasons = "judgments[" + place + "].reasons";
				faults.add(reasons, "tooLong", MeetingInputs.LONGEST_REASONS);
			}
		}
	}

	/// A village judges what is in it; a township what lies in any of its villages.
	private static boolean isThere(Warning warning, RegionCode place) {
		return place.contains(warning.region());
	}

}
