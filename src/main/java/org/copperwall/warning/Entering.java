package org.copperwall.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Ids;
import org.copperwall.rules.RuleSet;
import org.copperwall.task.NewTask;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Enters many warnings at once: a few statements for all of them, not some for each.
@Component
class Entering {

	private final WarningStore warnings;

	private final ScreenedStore store;

	private final Tasks tasks;

	private final Ids ids;

	Entering(WarningStore warnings, ScreenedStore store, Tasks tasks, Ids ids) {
		this.warnings = warnings;
		this.store = store;
		this.tasks = tasks;
		this.ids = ids;
	}

	Mono<ScreeningWarnings.Raised> enter(List<ScreeningWarnings.News> news, RuleSet rules, Instant now) {
		Drafts drafts = new Drafts();
		news.forEach(one -> draft(one, rules, drafts));
		return this.tasks.openAll(drafts.wanted).flatMap(opened -> {
			Map<UUID, Task> byWarning = new HashMap<>();
			opened.forEach(task -> byWarning.put(task.subjectId(), task));
			List<Warning> raised = drafts.raised.stream().map(warning -> due(warning, byWarning)).toList();
			return this.store.insert(raised)
				.then(Flux.fromIterable(drafts.repeated).concatMap(this.warnings::save).then())
				.then(this.store.insertReports(drafts.said))
				.then(this.store.insertHops(raised, byWarning, now))
				.then(Mono.fromSupplier(
						() -> new ScreeningWarnings.Raised(drafts.entered, events(drafts, raised, byWarning))));
		});
	}

	private void draft(ScreeningWarnings.News news, RuleSet rules, Drafts drafts) {
		Warning known = news.unsettled() != null ? news.unsettled() : news.unfounded();
		if (known != null) {
			Warning repeated = known;
			for (Report report : news.reports()) {
				repeated = repeated.repeatedBy(report);
			}
			drafts.repeated.add(repeated);
			drafts.changed.add(new WarningEvent.Changed(repeated, WarningChange.REPEATED, known.status()));
			drafts.say(known.id(), news, known.status() == WarningStatus.SETTLED ? ScreeningWarnings.Entry.QUIET
					: ScreeningWarnings.Entry.JOINED);
			return;
		}
		Warning warning = raised(news, rules);
		drafts.raised.add(warning);
		drafts.say(warning.id(), news, ScreeningWarnings.Entry.RAISED);
		Hop hop = warning.hop();
		if (hop != null) {
			drafts.wanted.add(new NewTask(Signals.VERIFY_WARNING, WarningEvent.SUBJECT, warning.id(), news.home().id(),
					news.home().regionCode(), hop.holder(), null, null, rules.hop(hop.name()).workingDays()));
		}
	}

	private Warning raised(ScreeningWarnings.News news, RuleSet rules) {
		UUID caseId = news.caseId();
		Warning.Stage stage = caseId != null ? Warning.Stage.in(caseId)
				: Warning.Stage.at(Hop.firstFor(news.home().regionCode().level(), Role.DEPARTMENT_OFFICER), null);
		Warning warning = Warning.raised(this.ids.next(), news.home().id(), news.home().regionCode(),
				news.reports().getFirst(), stage, rules.id());
		for (Report report : news.reports().subList(1, news.reports().size())) {
			warning = warning.repeatedBy(report);
		}
		return warning;
	}

	private static Warning due(Warning warning, Map<UUID, Task> tasks) {
		Task task = tasks.get(warning.id());
		return task == null ? warning : warning.dueAt(task.dueAt());
	}

	private static List<DomainEvent> events(Drafts drafts, List<Warning> raised, Map<UUID, Task> tasks) {
		List<DomainEvent> events = new ArrayList<>();
		for (Warning warning : raised) {
			events.add(new WarningEvent.Raised(warning));
			@Nullable Task task = tasks.get(warning.id());
			if (task != null) {
				events.add(new TaskEvent.Opened(task));
			}
		}
		events.addAll(drafts.changed);
		return events;
	}

	/// What is to be written.
	private static final class Drafts {

		private final List<Warning> raised = new ArrayList<>();

		private final List<Warning> repeated = new ArrayList<>();

		private final List<DomainEvent> changed = new ArrayList<>();

		private final List<ScreenedStore.Said> said = new ArrayList<>();

		private final List<ScreeningWarnings.Entered> entered = new ArrayList<>();

		private final List<NewTask> wanted = new ArrayList<>();

		private void say(UUID warning, ScreeningWarnings.News news, ScreeningWarnings.Entry entry) {
			for (int place = 0; place < news.facts().size(); place++) {
				ScreeningFact fact = news.facts().get(place);
				this.said.add(new ScreenedStore.Said(warning, place + 1, fact, news.reports().get(place)));
				this.entered.add(new ScreeningWarnings.Entered(fact.id(), warning, entry));
			}
		}

	}

}
