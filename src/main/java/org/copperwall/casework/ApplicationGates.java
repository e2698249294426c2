package org.copperwall.casework;

import java.util.Set;

import org.copperwall.access.Role;
import org.jspecify.annotations.Nullable;

import static org.copperwall.access.Role.GROUP_LEADER;
import static org.copperwall.access.Role.MONITOR;
import static org.copperwall.access.Role.RESIDENT_TEAM;
import static org.copperwall.access.Role.TOWNSHIP_CADRE;
import static org.copperwall.access.Role.TOWNSHIP_OFFICER;
import static org.copperwall.access.Role.VILLAGE_CADRE;
import static org.copperwall.access.Role.VILLAGE_SECRETARY;

/// What completing and withdrawing an application ask for.
final class ApplicationGates {

	static final Set<Role> GUIDES = Set.of(MONITOR, GROUP_LEADER, VILLAGE_CADRE, VILLAGE_SECRETARY, RESIDENT_TEAM,
			TOWNSHIP_CADRE, TOWNSHIP_OFFICER);

	static final Set<Role> WITHDRAWERS = Set.of(VILLAGE_CADRE, VILLAGE_SECRETARY, TOWNSHIP_CADRE, TOWNSHIP_OFFICER);

	private ApplicationGates() {
	}

	/// Whoever handed it in, or whoever guides the family. At a later step it only adds
	/// what is missing.
	static Gates complete(Gates gates, CaseFile file, @Nullable Integer version, Actor actor) {
		return gates.open(file.subject())
			.version(version, file.subject())
			.holder(actor.isAny(GUIDES) || actor.submitted(file.subject().submission()));
	}

	static Gates withdraw(Gates gates, CaseFile file, @Nullable Integer version, Actor actor) {
		return gates.open(file.subject())
			.version(version, file.subject())
			.holder(actor.isAny(WITHDRAWERS) || actor.submitted(file.subject().submission()));
	}

}
