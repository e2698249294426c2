package org.copperwall.evidence;

import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;

/// Who looks into files. That there is one, and of what kind, everybody learns who sees its owner; what is in it is as
/// private as what was written about the family.
final class EvidenceSight {

	/// Besides whoever announced it, those who may take a file back.
	private static final Set<Role> OFFICERS = Set.of(Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER);

	private EvidenceSight() {
	}

	static boolean reads(Evidence evidence, Viewer viewer) {
		return viewer.looksAfterHouseholds() || viewer.is(Role.AUDITOR) || evidence.upload().isBy(viewer);
	}

	static boolean withdraws(Evidence evidence, Viewer viewer) {
		return viewer.isAny(OFFICERS) || evidence.upload().isBy(viewer);
	}

}
