package org.copperwall.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.rules.RuleSet;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;

/// Whoever acts on a file, as the gates look at him.
/// @param person people count, not tokens
/// @param app set when a partner app acts
/// @param role the post he acts in
/// @param roles his own, and those of vacant posts whose tasks on this file have fallen to
/// him
/// @param checks keys of the checks of the four-personnel check whose tasks he holds
record Actor(String person, @Nullable String app, Role role, Set<Role> roles, Set<String> checks) {

	Actor {
		roles = Set.copyOf(roles);
		checks = Set.copyOf(checks);
	}

	/// @param waiting what waits for somebody on this file
	static Actor of(Viewer viewer, RuleSet rules, List<Task> waiting) {
		List<Task> held = waiting.stream().filter(task -> task.isHeldBy(viewer)).toList();
		Set<Role> roles = new HashSet<>(viewer.roles());
		held.stream().map(task -> task.holder().vacantRole()).filter(Objects::nonNull).forEach(roles::add);
		Set<String> kinds = held.stream().map(Task::kind).collect(Collectors.toSet());
		Set<String> checks = rules.checks()
			.stream()
			.filter(check -> kinds.contains(CaseTasks.kindOf(check)))
			.map(check -> check.key())
			.collect(Collectors.toSet());
		return new Actor(viewer.subject(), CaseSight.app(viewer), viewer.role(), roles, checks);
	}

	boolean isAny(Set<Role> wanted) {
		return this.roles.stream().anyMatch(wanted::contains);
	}

	boolean submitted(Submission submission) {
		return this.person.equals(submission.person()) || (this.app != null && this.app.equals(submission.app()));
	}

}
