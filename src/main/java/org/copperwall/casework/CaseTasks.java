package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.rules.Check;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.NewTask;
import org.copperwall.task.OverdueSubjects;
import org.copperwall.task.Task;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Whom a case waits for: each step that waits for somebody is a task, and a vacant post's task goes to the next level.
@Component
class CaseTasks implements OverdueSubjects {

	private static final String CASE = "Case";

	private static final int LONGEST_KIND = 40;

	private final Tasks tasks;

	private final CaseStore store;

	CaseTasks(Tasks tasks, CaseStore store) {
		this.tasks = tasks;
		this.store = store;
	}

	@Override
	public String subjectType() {
		return CASE;
	}

	@Override
	public Mono<Void> becameOverdue(Collection<UUID> subjectIds) {
		return this.store.becameOverdue(subjectIds);
	}

	/// Opens what waits at the step a case has come to; stopped at once for a file sent
	/// back.
	Mono<List<Task>> open(Case subject, RuleSet rules, Instant now, WorkingDays days) {
		int term = subject.clock().workingDaysFor(subject.step(), now, rules, days);
		Mono<List<Task>> opened = Flux.fromIterable(wanted(subject, rules, term))
			.concatMap(this.tasks::open)
			.collectList();
		return subject.isSentBack()
				? opened.flatMap(running -> this.tasks.pause(CASE, subject.id()).thenReturn(running)) : opened;
	}

	/// What waited is done, or, for a case that was withdrawn, no longer wanted.
	Mono<List<Task>> end(Case subject, Viewer viewer) {
		return subject.status() == CaseStatus.WITHDRAWN ? this.tasks.cancel(CASE, subject.id(), viewer)
				: this.tasks.close(CASE, subject.id(), viewer);
	}

	/// One check was signed.
	Mono<List<Task>> signed(Case subject, Check check, Viewer viewer) {
		return this.tasks.close(CASE, subject.id(), kindOf(check), viewer);
	}

	/// What waits for somebody, by case, the most urgent first.
	Mono<Map<UUID, List<Task>>> of(Collection<UUID> cases) {
		return this.tasks.openOf(CASE, cases);
	}

	static Set<Role> holders(Collection<Task> waiting) {
		return waiting.stream().map(task -> task.holder().role()).collect(Collectors.toSet());
	}

	/// Each check has a kind of its own, so that one can be done while the others wait.
	static String kindOf(Check check) {
		String words = check.key().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
		String kind = "SIGN_" + words.replaceAll("[^A-Z]", "_");
		return kind.substring(0, Math.min(kind.length(), LONGEST_KIND));
	}

	private static List<NewTask> wanted(Case subject, RuleSet rules, int term) {
		return switch (subject.step()) {
			case APPLICATION -> List.of(wanted(subject, "COMPLETE_APPLICATION", Role.VILLAGE_CADRE, null, term));
			case VILLAGE_REVIEW ->
				List.of(wanted(subject, "REVIEW_IN_VILLAGE", Role.VILLAGE_SECRETARY, Role.VILLAGE_CADRE, term));
			case TOWNSHIP_EXAMINATION ->
				List.of(wanted(subject, "EXAMINE_AT_TOWNSHIP", Role.TOWNSHIP_OFFICER, Role.TOWNSHIP_CADRE, term));
			case FOUR_PERSONNEL_CHECK -> rules.checks()
				.stream()
				.map(check -> wanted(subject, kindOf(check), check.signerRole(), check.substituteRole(), term))
				.toList();
			case DISTRICT_REVIEW -> List.of(wanted(subject, "REVIEW_AT_DISTRICT", Role.DISTRICT_OFFICER, null, term));
		};
	}

	private static NewTask wanted(Case subject, String kind, Role role, @Nullable Role substitute, int term) {
		return new NewTask(kind, CASE, subject.id(), subject.householdId(), subject.region(), role, null, null, term,
				substitute);
	}

}
