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
	/// Who sees the district's figures and has no business with a family that was talked
	/// of: that there is a report, where and since when; nothing that was said, and not
	/// of whom.
	OUTLINE,
	/// Apps, departments, insurers, and those who live next door: none.
	NONE;

	private static final Set<Role> DESK = Set.of(Role.OPINION_OFFICER, Role.DISTRICT_OFFICER);

	private static final Set<Role> ON_THE_SPOT = Set.of(Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER, Role.VILLAGE_CADRE,
			Role.VILLAGE_SECRETARY, Role.RESIDENT_TEAM);

	private static final Set<Role> WATCHING = Set.of(Role.LEADER, Role.AUDITOR);

	private static final Set<Role> COUNTING = Set.of(Role.SCREEN, Role.LEADING_GROUP_HEAD, Role.LEADING_GROUP_MEMBER,
			Role.FUND_OFFICER, Role.ADMINISTRATOR);

	static Reach of(Viewer viewer) {
		if (viewer.isAny(DESK)) {
			return WHOLE;
		}
		if (viewer.isAny(ON_THE_SPOT)) {
			return WAITING;
		}
		if (viewer.isAny(WATCHING)) {
			return MASKED;
		}
		return viewer.isAny(COUNTING) ? OUTLINE : NONE;
	}

	/// Whether what was said may be read as it was said.
	boolean readsWords() {
		return this == WHOLE || this == WAITING;
	}

	/// Whether it may be known which family a report is about.
	boolean knowsWhom() {
		return this != OUTLINE && this != NONE;
	}

	/// The statuses of the reports that may be seen.
	String[] statuses() {
		return switch (this) {
			case WHOLE, MASKED, OUTLINE -> new String[] { "REPORTED", "ASSESSED", "ANSWERED" };
			case WAITING -> new String[] { "REPORTED" };
			case NONE -> new String[0];
		};
	}

}
