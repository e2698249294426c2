package org.copperwall.fund;

import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;

/// Who has to do with grants, and what of them is shown to whom.
final class GrantSight {

	/// The leading group.
	static final Set<Role> LEADING = Set.of(Role.LEADING_GROUP_HEAD, Role.LEADING_GROUP_MEMBER);

	/// Who sends money, and who stands in where that post is vacant.
	static final Set<Role> PAYING = Set.of(Role.FUND_OFFICER, Role.DISTRICT_OFFICER);

	private static final Set<Role> READING = Set.of(Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER,
			Role.DEPARTMENT_OFFICER, Role.FUND_OFFICER, Role.LEADING_GROUP_HEAD, Role.LEADING_GROUP_MEMBER,
			Role.AUDITOR);

	private static final Set<Role> NOTHING = Set.of(Role.PARTNER_APP, Role.INSURER);

	private GrantSight() {
	}

	/// Whether somebody sees grants of his region at all.
	static boolean sees(Viewer viewer) {
		return !NOTHING.containsAll(viewer.roles());
	}

	/// Whether somebody reads what people wrote, and the last digits of accounts.
	static boolean reads(Viewer viewer) {
		return viewer.isAny(READING);
	}

}
