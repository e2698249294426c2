package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.rules.GrantRule;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Where a grant is taken up to be changed, and put back: everything here is part of the caller's transaction. Locked are the
/// household, its spell, the grant and, where money moves, the books, in this order.
@Component
class GrantDesk {

	private final GrantStore store;

	private final GrantFileStore files;

	private final PaymentStore payments;

	private final Households households;

	private final Monitoring monitoring;

	private final Tasks tasks;

	private final RuleSets rules;

	private final Clock clock;

	GrantDesk(GrantStore store, GrantFileStore files, PaymentStore payments, Households households,
			Monitoring monitoring, Tasks tasks, RuleSets rules, Clock clock) {
		this.store = store;
		this.files = files;
		this.payments = payments;
		this.households = households;
		this.monitoring = monitoring;
		this.tasks = tasks;
		this.rules = rules;
		this.clock = clock;
	}

	/// A grant that nobody else can change meanwhile.
	record Open(GrantFile file, Instant now) {

		Grant grant() {
			return this.file.grant();
		}

		int year() {
			return WorkingDays.dayOf(this.now).getYear();
		}

	}

	/// A grant as it was put back, and what happened.
	record Kept(Grant grant, List<DomainEvent> events) {

		Kept {
			events = List.copyOf(events);
		}

	}

	/// @return fails with NOT_VISIBLE when it is absent or the viewer does not see it
	Mono<Open> open(String grantId, Viewer viewer) {
		return Mono.fromSupplier(() -> GlobalId.idOf(Grant.TYPE, grantId)).flatMap(id -> open(id, viewer));
	}

	Mono<Open> open(UUID id, Viewer viewer) {
		return this.store.byIds(List.of(id), viewer.region())
			.next()
			.flatMap(seen -> this.households.lock(seen.householdId(), viewer))
			.flatMap(household -> this.monitoring.openSpell(household.id())
				.map(Optional::of)
				.defaultIfEmpty(Optional.empty()))
			.flatMap(spell -> this.store.lock(id, viewer.region())
				.flatMap(grant -> file(grant, spell.map(known -> known.category().name()))))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(Grant.TYPE)));
	}

	private Mono<Open> file(Grant grant, Optional<String> category) {
		Instant now = this.clock.instant();
		List<UUID> id = List.of(grant.id());
		return Mono
			.zip(this.files.ballots(id).collectList(), this.payments.lock(id).collectList(),
					this.tasks.openOf(Grant.TYPE, id), promised(grant, now), this.rules.inForce(grant.region(), now))
			.map(found -> new Open(new GrantFile(grant, found.getT1(), found.getT2(),
					found.getT3().getOrDefault(grant.id(), List.of()),
					new GrantFile.Standing(category.orElse(null), found.getT4()), found.getT5().id(),
					found.getT5().grants()), now));
	}

	/// To its household in the year of a day, this grant left out.
	private Mono<Yuan> promised(Grant grant, Instant now) {
		LocalDate first = WorkingDays.dayOf(now).withDayOfYear(1);
		Instant since = first.atStartOfDay(WorkingDays.ZONE).toInstant();
		Instant until = first.plusYears(1).atStartOfDay(WorkingDays.ZONE).toInstant();
		Instant approved = grant.approvedAt();
		boolean counted = approved != null && !approved.isBefore(since) && approved.isBefore(until);
		Yuan own = counted ? grant.money().promised().minus(grant.money().released()) : Yuan.ZERO;
		return this.store.promised(grant.householdId(), since, until).map(sum -> sum.minus(own));
	}

	/// Puts it back as it became. Where it waits for somebody else now, what waited is
	/// done, and others are given their tasks.
	/// @param first what happened, before what follows for tasks
	Mono<Kept> keep(Open open, Grant after, List<? extends DomainEvent> first, Viewer viewer) {
		Grant before = open.grant();
		if (before.step() == after.step() && before.isOpen() == after.isOpen()) {
			return this.store.save(after).thenReturn(new Kept(after, List.copyOf(first)));
		}
		return this.tasks.close(Grant.TYPE, after.id(), viewer)
			.flatMap(done -> opened(after, open.file().rules()).flatMap(begun -> this.store.save(begun.grant())
				.thenReturn(new Kept(begun.grant(), all(first, done, begun.tasks())))));
	}

	/// Enters a grant that is new, at the step it begins with.
	Mono<Kept> enter(Grant grant, GrantRule rules) {
		return opened(grant, rules).flatMap(begun -> this.store.insert(begun.grant())
			.thenReturn(new Kept(begun.grant(),
					all(List.of(GrantEvent.declared(begun.grant())), List.of(), begun.tasks()))));
	}

	private record Begun(Grant grant, List<Task> tasks) {
	}

	private Mono<Begun> opened(Grant grant, GrantRule rules) {
		return Flux.fromIterable(GrantTasks.wanted(grant, rules))
			.concatMap(this.tasks::open)
			.collectList()
			.map(tasks -> new Begun(grant.dueAt(earliest(tasks)), tasks));
	}

	private static @Nullable Instant earliest(List<Task> tasks) {
		return tasks.stream().map(Task::dueAt).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	/// The grant a request changed, found again under today's access.
	Mono<Grant> kept(Map<String, UUID> ids, Viewer viewer) {
		return this.store.byIds(List.of(Optional.ofNullable(ids.get("grant")).orElseThrow()), viewer.region())
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(Grant.TYPE)));
	}

	/// A payment a request made or changed, found again under today's access.
	Mono<GrantPayment> keptPayment(Map<String, UUID> ids, Viewer viewer) {
		return this.payments.byIds(List.of(Optional.ofNullable(ids.get("payment")).orElseThrow()), viewer.region())
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GrantPayment.TYPE)));
	}

	private static List<DomainEvent> all(List<? extends DomainEvent> first, List<Task> done, List<Task> begun) {
		List<DomainEvent> events = new ArrayList<>(first);
		done.stream().map(TaskEvent.Closed::new).forEach(events::add);
		begun.stream().map(TaskEvent.Opened::new).forEach(events::add);
		return events;
	}

}
