package org.copperwall.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.event.DomainEvent;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes back what a department said wrongly. Nothing is deleted, and nobody else's word is lost.
@Component
class Retracting {

	private final WarningStore warnings;

	private final ScreenedStore store;

	private final TripStore trips;

	private final Tasks tasks;

	private final EndingNews endings;

	private final Clock clock;

	Retracting(WarningStore warnings, ScreenedStore store, TripStore trips, Tasks tasks, EndingNews endings,
			Clock clock) {
		this.warnings = warnings;
		this.store = store;
		this.trips = trips;
		this.tasks = tasks;
		this.endings = endings;
		this.clock = clock;
	}

	/// A report that stands.
	record Standing(UUID warning, Severity severity, List<RiskCause> causes, List<Dimension> dimensions) {
	}

	/// With the households' rows locked.
	Mono<List<DomainEvent>> retract(Set<UUID> facts, Collection<UUID> ids, String by) {
		Instant now = this.clock.instant();
		return this.store.lock(ids)
			.collectList()
			.flatMap(locked -> this.store.markRetracted(facts, now)
				.then(this.store.standing(ids).collect(Collectors.groupingBy(Standing::warning)))
				.flatMap(standing -> Flux.fromIterable(locked)
					.concatMap(warning -> retract(warning, standing.getOrDefault(warning.id(), List.of()), by, now))
					.concatMapIterable(events -> events)
					.collectList()));
	}

	private Mono<List<DomainEvent>> retract(Warning warning, List<Standing> others, String by, Instant now) {
		return switch (warning.status()) {
			case OPEN -> others.isEmpty() ? settle(warning, by, now) : without(warning, others);
			case IN_CASE -> others.isEmpty() ? Mono.just(List.of(marked(warning))) : without(warning, others);
			case SETTLED -> Mono.just(List.of(marked(warning)));
		};
	}

	private Mono<List<DomainEvent>> settle(Warning warning, String by, Instant now) {
		Warning settled = warning.settled(new Warning.Settlement(now, WarningOutcome.RETRACTED, null), null);
		WarningHop.End end = new WarningHop.End(HopEnding.SETTLED, now, by, Role.DEPARTMENT_OFFICER, null, List.of());
		return this.warnings.save(settled)
			.then(this.trips.end(warning.id(), end))
			.then(this.endings.tell(settled))
			.then(this.tasks.closeBy(by, WarningEvent.SUBJECT, warning.id()))
			.map(closed -> {
				List<DomainEvent> events = new ArrayList<>(
						List.of(new WarningEvent.Settled(settled, warning.status())));
				closed.stream().map(TaskEvent.Closed::new).forEach(events::add);
				return events;
			});
	}

	private Mono<List<DomainEvent>> without(Warning warning, List<Standing> others) {
		Severity gravest = others.stream().map(Standing::severity).reduce(Severity.MINOR, Severity::graver);
		Warning left = warning.restingOn(gravest,
				others.stream().flatMap(report -> report.causes().stream()).distinct().sorted().toList(),
				others.stream().flatMap(report -> report.dimensions().stream()).distinct().sorted().toList());
		return this.warnings.save(left).thenReturn(List.of(marked(left)));
	}

	private static DomainEvent marked(Warning warning) {
		return new WarningEvent.Changed(warning, WarningChange.REPORT_RETRACTED, warning.status());
	}

}
