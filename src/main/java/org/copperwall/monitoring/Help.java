package org.copperwall.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Refusal;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Who helps a monitored household, and by which measures.
@Service
class Help {

	private final MonitoringStore spells;

	private final HelpStore store;

	private final MeasureListStore lists;

	private final HelpSeal seal;

	private final Tasks tasks;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Help(MonitoringStore spells, HelpStore store, MeasureListStore lists, HelpSeal seal, Tasks tasks, Changes changes,
			Ids ids, Clock clock) {
		this.spells = spells;
		this.store = store;
		this.lists = lists;
		this.seal = seal;
		this.tasks = tasks;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Measure>> list(RegionCode region, MeasureFilter filter, MeasureOrder order, Paging paging,
			Viewer viewer) {
		return this.lists.page(viewer.within(region), filter, order, paging);
	}

	Mono<Outcome<HelperAssigned>> assign(AssignHelperInput input, Viewer viewer) {
		Optional<Refusal> faulty = HelpFaults.of(input);
		if (faulty.isPresent()) {
			return Mono.just(Outcome.refused(faulty.get()));
		}
		return this.changes.once(viewer, input.requestId(), "assignHelper", input,
				() -> lock(input.monitoringObjectId(), viewer)
					.flatMap(spell -> switch (spell.helperAssigned(input.version())) {
						case Outcome.Refused<MonitoringObject>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
						case Outcome.Accepted<MonitoringObject>(MonitoringObject next) -> assign(input, next, viewer);
					}),
				kept -> spell(kept, viewer).map(HelperAssigned::new));
	}

	Mono<Outcome<MeasurePlanned>> plan(PlanMeasureInput input, Viewer viewer) {
		Optional<Refusal> faulty = HelpFaults.of(input, today());
		if (faulty.isPresent()) {
			return Mono.just(Outcome.refused(faulty.get()));
		}
		return this.changes.once(viewer, input.requestId(), "planMeasure", input,
				() -> lock(input.monitoringObjectId(), viewer)
					.flatMap(spell -> switch (spell.measurePlanned(input.version())) {
						case Outcome.Refused<MonitoringObject>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
						case Outcome.Accepted<MonitoringObject>(MonitoringObject next) -> plan(input, next, viewer);
					}),
				kept -> Mono.zip(spell(kept, viewer), measure(kept, viewer), MeasurePlanned::new));
	}

	Mono<Outcome<MeasureCompleted>> complete(CompleteMeasureInput input, Viewer viewer) {
		Optional<Refusal> faulty = HelpFaults.of(input, today());
		if (faulty.isPresent()) {
			return Mono.just(Outcome.refused(faulty.get()));
		}
		return this.changes.once(viewer, input.requestId(), "completeMeasure", input,
				() -> lockOfMeasure(GlobalId.idOf("Measure", input.measureId()), viewer)
					.flatMap(spell -> switch (spell.measureCompleted()) {
						case Outcome.Refused<MonitoringObject>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
						case Outcome.Accepted<MonitoringObject>(MonitoringObject next) -> complete(input, next, viewer);
					}),
				kept -> Mono.zip(spell(kept, viewer), measure(kept, viewer), MeasureCompleted::new));
	}

	/// All helpers by spell, the present one first.
	Mono<Map<UUID, List<Helper>>> helpers(Collection<UUID> objects) {
		return this.store.helpers(objects).collect(Collectors.groupingBy(Helper::monitoringObjectId));
	}

	/// All measures by spell, the newest first.
	Mono<Map<UUID, List<Measure>>> measures(Collection<UUID> objects) {
		return this.store.measures(objects).collect(Collectors.groupingBy(Measure::monitoringObjectId));
	}

	Mono<Map<UUID, Measure>> measuresByIds(Collection<UUID> wanted, Viewer viewer) {
		return this.store.measuresByIds(wanted, viewer.region()).collectMap(Measure::id);
	}

	private Mono<Outcome<Effect<HelperAssigned>>> assign(AssignHelperInput input, MonitoringObject next,
			Viewer viewer) {
		UUID id = this.ids.next();
		Helper helper = new Helper(id, next.id(), input.name().strip(), input.employer().strip(),
				this.seal.phone(id, input.phone()), today(), null);
		return this.store.replace(helper)
			.then(this.spells.save(next))
			.then(this.tasks.close("MonitoringObject", next.id(), Monitoring.ASSIGN_HELPER, viewer))
			.map(closed -> Outcome
				.accepted(new Effect<>(new HelperAssigned(next), Map.of("monitoringObject", next.id()),
						events(new MonitoringEvent.HelperAssigned(next, id), closed))));
	}

	private Mono<Outcome<Effect<MeasurePlanned>>> plan(PlanMeasureInput input, MonitoringObject next, Viewer viewer) {
		UUID id = this.ids.next();
		Measure measure = new Measure(id, next.id(), input.kind(), this.seal.description(id, input.description()),
				input.amount(), today(), input.dueOn(), null, null, null, null, 1);
		return this.store.insert(measure)
			.then(this.spells.save(next))
			.then(this.tasks.close("MonitoringObject", next.id(), Monitoring.PLAN_MEASURE, viewer))
			.map(closed -> Outcome.accepted(new Effect<>(new MeasurePlanned(next, measure), kept(next, measure),
					events(ofMeasure(MonitoringEvent.MEASURE_PLANNED, next, measure), closed))));
	}

	private Mono<Outcome<Effect<MeasureCompleted>>> complete(CompleteMeasureInput input, MonitoringObject next,
			Viewer viewer) {
		UUID id = GlobalId.idOf("Measure", input.measureId());
		SealedText result = this.seal.result(id, input.result());
		LocalDate on = input.completedOn() == null ? today() : input.completedOn();
		return visibleMeasure(id, viewer).flatMap(measure -> switch (measure.completed(input.version(), result, on)) {
			case Outcome.Refused<Measure>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<Measure>(Measure done) -> this.store.save(done)
				.then(this.spells.save(next))
				.thenReturn(Outcome.accepted(new Effect<>(new MeasureCompleted(next, done), kept(next, done),
						List.of(ofMeasure(MonitoringEvent.MEASURE_COMPLETED, next, done)))));
		});
	}

	private Mono<MonitoringObject> lock(String id, Viewer viewer) {
		return lock(GlobalId.idOf("MonitoringObject", id), viewer);
	}

	private Mono<MonitoringObject> lock(UUID id, Viewer viewer) {
		return this.spells.lock(id, viewer.region())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("MonitoringObject")));
	}

	private Mono<MonitoringObject> lockOfMeasure(UUID id, Viewer viewer) {
		return visibleMeasure(id, viewer).flatMap(measure -> lock(measure.monitoringObjectId(), viewer));
	}

	private Mono<Measure> visibleMeasure(UUID id, Viewer viewer) {
		return measuresByIds(List.of(id), viewer).mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Measure")));
	}

	private Mono<MonitoringObject> spell(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Optional.ofNullable(kept.get("monitoringObject")).orElseThrow();
		return this.spells.byIds(List.of(id), viewer.region())
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("MonitoringObject")));
	}

	private Mono<Measure> measure(Map<String, UUID> kept, Viewer viewer) {
		return visibleMeasure(Optional.ofNullable(kept.get("measure")).orElseThrow(), viewer);
	}

	private static Map<String, UUID> kept(MonitoringObject spell, Measure measure) {
		return Map.of("monitoringObject", spell.id(), "measure", measure.id());
	}

	private static MonitoringEvent ofMeasure(String kind, MonitoringObject spell, Measure measure) {
		return new MonitoringEvent.OfMeasure(kind, spell, measure.id(), measure.kind());
	}

	private static List<DomainEvent> events(DomainEvent first, List<Task> closed) {
		List<DomainEvent> events = new ArrayList<>();
		events.add(first);
		closed.forEach(task -> events.add(new TaskEvent.Closed(task)));
		return events;
	}

	private LocalDate today() {
		return WorkingDays.dayOf(this.clock.instant());
	}

}
