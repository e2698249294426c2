package org.copperwall.casework;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What of the cases somebody sees: those of a region, and of these a partner app only what it handed in.
/// @param app subject of the partner app; absent for everybody else
record CaseSight(RegionCode region, @Nullable String app) {

	static CaseSight of(Viewer viewer) {
		return new CaseSight(viewer.region(), app(viewer));
	}

	/// @throws org.copperwall.graph.GraphFailure NOT_VISIBLE for a region outside the
	/// viewer's
	static CaseSight within(RegionCode region, Viewer viewer) {
		return new CaseSight(viewer.within(region), app(viewer));
	}

	static boolean readsWords(Viewer viewer) {
		return viewer.looksAfterHouseholds();
	}

	/// Whether somebody reads what a family earns and has to spend.
	static boolean readsMoney(Viewer viewer) {
		return readsWords(viewer) || viewer.is(Role.AUDITOR);
	}

	static @Nullable String app(Viewer viewer) {
		return viewer.seesOwnFilingsOnly() ? viewer.subject() : null;
	}

}
