package org.copperwall.casework;

import java.util.Set;

import org.copperwall.access.Role;
import org.jspecify.annotations.Nullable;

/// Whoever acts on a file, as the gates look at him.
/// @param person people count, not tokens
/// @param app set when a partner app acts
/// @param roles his own, and those of vacant posts whose tasks on this file have fallen to
/// him
/// @param checks keys of the checks of the four-personnel check whose tasks he holds
record Actor(String person, @Nullable String app, Set<Role> roles, Set<String> checks) {

	Actor {
		roles = Set.copyOf(roles);
		checks = Set.copyOf(checks);
	}

	boolean isAny(Set<Role> wanted) {
		return this.roles.stream().anyMatch(wanted::contains);
	}

	boolean submitted(Submission submission) {
		return this.person.equals(submission.person()) || (this.app != null && this.app.equals(submission.app()));
	}

}
