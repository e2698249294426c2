package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Where a file is opened to be changed, and put back: everything here is part of the caller's transaction.
@Component
class CaseDesk {

	private final CaseStore store;

	private final StageStore stages;

	private final CaseFiles files;

	private final CaseTasks tasks;

	private final Households households;

	private final WorkingCalendar calendar;

	private final Ids ids;

	private final Clock clock;

	CaseDesk(CaseStore store, StageStore stages, CaseFiles files, CaseTasks tasks, Households households,
			WorkingCalendar calendar, Ids ids, Clock clock) {
		this.store = store;
		this.stages = stages;
		this.files = files;
		this.tasks = tasks;
		this.households = households;
		this.calendar = calendar;
		this.ids = ids;
		this.clock = clock;
	}

	/// A file that nobody else can change meanwhile, and who is about to change it.
	record OpenFile(CaseFile file, Household household, Actor actor, Instant now, WorkingDays days) {

		Case subject() {
			return this.file.subject();
		}

		RuleSet rules() {
			return this.file.rules();
		}

	}

	/// A case as it was put back, and what happened.
	record Kept(Case subject, List<DomainEvent> events) {

		Kept and(List<? extends DomainEvent> further) {
			return new Kept(this.subject, Stream.<DomainEvent>concat(this.events.stream(), further.stream()).toList());
		}

	}

	/// @return fails with NOT_VISIBLE when it is absent or the viewer does not see it
	Mono<OpenFile> open(String caseId, Viewer viewer) {
		return open(GlobalId.idOf("Case", caseId), viewer);
	}

	Mono<OpenFile> open(UUID id, Viewer viewer) {
		CaseSight sight = CaseSight.of(viewer);
		return this.store.householdOf(id, sight)
			.flatMap(household -> this.households.lock(household, viewer))
			.flatMap(household -> this.store.lock(id, sight).flatMap(subject -> open(subject, household, viewer)))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Case")));
	}

	/// A case whose row, and whose household's, are locked.
	Mono<OpenFile> open(Case subject, Household household, Viewer viewer) {
		Instant now = this.clock.instant();
		return this.files.of(subject)
			.zipWhen(file -> waiting(subject))
			.zipWith(this.calendar.workingDays(), (found, days) -> new OpenFile(found.getT1(), household,
					Actor.of(viewer, found.getT1().rules(), found.getT2()), now, days));
	}

	/// A new case comes to its first step.
	Mono<Kept> begin(Case subject, RuleSet rules, Instant now, WorkingDays days) {
		return this.tasks.open(subject, rules, now, days).flatMap(opened -> {
			Case waiting = subject.waitingFor(CaseTasks.holders(opened));
			return this.store.insert(waiting)
				.then(passed(waiting))
				.then(this.stages.enter(this.ids.next(), waiting, now))
				.thenReturn(new Kept(waiting, events(List.of(new CaseEvent.Opened(waiting)), List.of(), opened)));
		});
	}

	/// An application that was whole when it came was at its step, too.
	private Mono<Void> passed(Case subject) {
		return subject.step() == CaseStep.APPLICATION ? Mono.empty()
				: this.stages.pass(this.ids.next(), subject, CaseStep.APPLICATION);
	}

	/// A case leaves its step, for another or for good.
	/// @param left the stay that ends, with what was decided
	Mono<Kept> move(OpenFile open, Case next, CaseStage left, Viewer viewer) {
		boolean decided = left.decision() != null;
		Mono<List<Task>> ended = this.stages.leave(left).then(this.tasks.end(next, viewer));
		if (!next.isOpen()) {
			return ended.flatMap(done -> this.store.save(next)
				.then(this.files.closing(open.file()))
				.thenReturn(
						new Kept(next, events(List.of(CaseEvent.of(open.subject(), next, decided)), done, List.of()))));
		}
		return ended.flatMap(done -> this.tasks.open(next, open.rules(), open.now(), open.days()).flatMap(opened -> {
			Case waiting = next.waitingFor(CaseTasks.holders(opened));
			return this.store.save(waiting)
				.then(this.stages.enter(this.ids.next(), waiting, open.now()))
				.thenReturn(new Kept(waiting,
						events(List.of(CaseEvent.of(open.subject(), waiting, decided)), done, opened)));
		}));
	}

	/// A closed case comes back to a step.
	Mono<Kept> reopen(OpenFile open, Case next, Viewer viewer) {
		return this.tasks.end(next, viewer)
			.flatMap(done -> this.tasks.open(next, open.rules(), open.now(), open.days()).flatMap(opened -> {
				Case waiting = next.waitingFor(CaseTasks.holders(opened));
				return this.store.save(waiting)
					.then(this.stages.enter(this.ids.next(), waiting, open.now()))
					.thenReturn(new Kept(waiting,
							events(List.of(new CaseEvent.Reopened(waiting, open.subject().step())), done, opened)));
			}));
	}

	/// Something was recorded by which all that waited for the case is done.
	Mono<Kept> settle(Case next, CaseRecord what, Viewer viewer) {
		return this.tasks.end(next, viewer)
			.flatMap(done -> this.store.save(next)
				.thenReturn(new Kept(next, events(List.of(new CaseEvent.Changed(next, what)), done, List.of()))));
	}

	/// Something was recorded in a case that stays where it is.
	Mono<Kept> keep(Case next, CaseRecord what) {
		return this.store.save(next).thenReturn(new Kept(next, List.of(new CaseEvent.Changed(next, what))));
	}

	/// One check was signed while others wait.
	Mono<Kept> signed(OpenFile open, String checkKey, Viewer viewer) {
		return Mono.justOrEmpty(open.rules().check(checkKey))
			.flatMap(check -> this.tasks.signed(open.subject(), check, viewer))
			.zipWhen(done -> waiting(open.subject()))
			.flatMap(tasks -> {
				Case waiting = open.subject().waitingFor(CaseTasks.holders(tasks.getT2()));
				return this.store.save(waiting)
					.thenReturn(new Kept(waiting, events(List.of(new CaseEvent.Changed(waiting, CaseRecord.FINDING)),
							tasks.getT1(), List.of())));
			});
	}

	private Mono<List<Task>> waiting(Case subject) {
		return this.tasks.of(List.of(subject.id())).map(found -> found.getOrDefault(subject.id(), List.of()));
	}

	private static List<DomainEvent> events(List<CaseEvent> first, List<Task> done, List<Task> opened) {
		List<DomainEvent> events = new ArrayList<>(first);
		done.forEach(task -> events.add(new TaskEvent.Closed(task)));
		opened.forEach(task -> events.add(new TaskEvent.Opened(task)));
		return events;
	}

}
