package org.copperwall.opinion;

import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;

/// What of the reports in his region a viewer may see. It follows from his posts alone, so that what is delivered to one is
/// delivered to all who hold the same.
enum Reach {

	/// The desk and the district's officer: every report, every word.
	WHOLE,
	/// Those on the spot: what nobody has looked into yet, every word of it.
	WAITING,
	/// Who leads or audits: every report, but of what was said only words that fit any
	/// family.
	MASKED,
	/// Apps, screens, departments, insurers: none.
	NONE;

	private static final Set<Role> DESK = Set.of(Role.OPINION_OFFICER, Role.DISTRICT_OFFICER);

	private static final Set<Role> ON_THE_SPOT = Set.of(Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER, Role.VILLAGE_CADRE,
			Role.VILLAGE_SECRETARY, Role.RESIDENT_TEAM);

	private static final Set<Role> WATCHING = Set.of(Role.LEADER, Role.AUDITOR);

	static Reach of(Viewer viewer) {
		if (viewer.isAny(DESK)) {
			return WHOLE;
		}
		if (viewer.isAny(ON_THE_SPOT)) {
			return WAITING;
		}
		return viewer.isAny(WATCHING) ? MASKED : NONE;
	}

	/// Whether what was said may be read as it was said.
	boolean readsWords() {
		return this == WHOLE || this == WAITING;
	}

	/// The statuses of the reports that may be seen.
	String[] statuses() {
		return switch (this) {
			case WHOLE, MASKED -> new String[] { "REPORTED", "ASSESSED", "ANSWERED" };
			case WAITING -> new String[] { "REPORTED" };
			case NONE -> new String[0];
		};
	}

}
