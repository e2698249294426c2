package org.copperwall.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.rules.RuleSets;
import org.copperwall.task.NewTask;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Where a warning is taken up to be moved on, and put back: everything here is part of the caller's transaction.
@Component
class TripDesk {

	private final WarningStore store;

	private final TripStore trips;

	private final Warnings warnings;

	private final Households households;

	private final Tasks tasks;

	private final RuleSets rules;

	private final Clock clock;

	TripDesk(WarningStore store, TripStore trips, Warnings warnings, Households households, Tasks tasks, RuleSets rules,
			Clock clock) {
		this.store = store;
		this.trips = trips;
		this.warnings = warnings;
		this.households = households;
		this.tasks = tasks;
		this.rules = rules;
		this.clock = clock;
	}

	/// A warning that nobody else can move meanwhile.
	/// @param household absent while nobody knows whom it concerns
	record OpenTrip(Trip trip, @Nullable Household household, Instant now) {

		Warning warning() {
			return this.trip.warning();
		}

	}

	/// A warning as it was put back, and what happened.
	record Kept(Warning warning, List<DomainEvent> events) {

		Kept {
			events = List.copyOf(events);
		}

	}

	/// The household's row is locked first, as by every change that concerns it.
	/// @return fails with NOT_VISIBLE when it is absent or the viewer does not see it
	Mono<OpenTrip> open(String warningId, Viewer viewer) {
		UUID id = GlobalId.idOf(WarningEvent.SUBJECT, warningId);
		return this.store.byIds(List.of(id), viewer.region(), null)
			.next()
			.flatMap(seen -> household(seen, viewer))
			.flatMap(home -> this.store.lock(id, viewer.region())
				.flatMap(warning -> trip(warning))
				.map(trip -> new OpenTrip(trip, home.orElse(null), this.clock.instant())))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(WarningEvent.SUBJECT)));
	}

	/// It leaves its leg for another.
	Mono<Kept> send(OpenTrip open, Trip.Leg leg, WarningHop.End end, WarningChange what, Viewer viewer) {
		Warning warning = open.warning();
		int days = open.trip().rules().hop(leg.hop().name()).workingDays();
		NewTask next = new NewTask(Signals.VERIFY_WARNING, WarningEvent.SUBJECT, warning.id(), warning.householdId(),
				warning.region(), leg.role(), leg.department(), null, days);
		return leave(warning, end, viewer).flatMap(done -> this.tasks.open(next).flatMap(task -> {
			Warning sent = warning.sent(leg.hop(), task.dueAt());
			Hop from = Optional.ofNullable(warning.hop()).orElseThrow();
			return this.store.save(sent)
				.then(this.trips.begin(warning.id(), leg.hop(), task, open.now()))
				.thenReturn(new Kept(sent,
						events(new WarningEvent.Sent(sent, what, from), done, new TaskEvent.Opened(task))));
		}));
	}

	/// It waits for nobody on its trip any more.
	Mono<Kept> close(Warning before, Warning after, WarningHop.End end, WarningEvent event, Viewer viewer) {
		return leave(before, end, viewer)
			.flatMap(done -> this.store.save(after).thenReturn(new Kept(after, events(event, done, null))));
	}

	/// How the viewer ends the leg a warning is at.
	/// @param words about people; kept sealed
	WarningHop.End end(OpenTrip open, HopEnding ending, @Nullable String words, List<UUID> files, Viewer viewer) {
		return new WarningHop.End(ending, open.now(), viewer.subject(), viewer.role(),
				this.trips.sealNotes(open.warning().id(), open.trip().number(), words), files);
	}

	/// The warning a request moved, found again under today's access.
	Mono<Warning> kept(Map<String, UUID> ids, Viewer viewer) {
		UUID id = Optional.ofNullable(ids.get("warning")).orElseThrow();
		return this.warnings.byIds(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(WarningEvent.SUBJECT)));
	}

	private Mono<Optional<Household>> household(Warning seen, Viewer viewer) {
		UUID id = seen.householdId();
		return id == null ? Mono.just(Optional.empty()) : this.households.lock(id, viewer).map(Optional::of);
	}

	private Mono<Trip> trip(Warning warning) {
		List<UUID> id = List.of(warning.id());
		return Mono
			.zip(this.trips.hops(id).collectList(), this.tasks.openOf(WarningEvent.SUBJECT, id),
					this.rules.byId(warning.ruleSetId()))
			.map(found -> new Trip(warning, found.getT1(), found.getT2().getOrDefault(warning.id(), List.of()),
					found.getT3()));
	}

	private Mono<List<Task>> leave(Warning warning, WarningHop.End end, Viewer viewer) {
		return this.trips.end(warning.id(), end).then(this.tasks.close(WarningEvent.SUBJECT, warning.id(), viewer));
	}

	private static List<DomainEvent> events(WarningEvent first, List<Task> done, @Nullable DomainEvent last) {
		List<DomainEvent> events = new ArrayList<>(List.of(first));
		done.stream().map(TaskEvent.Closed::new).forEach(events::add);
		Optional.ofNullable(last).ifPresent(events::add);
		return events;
	}

}
