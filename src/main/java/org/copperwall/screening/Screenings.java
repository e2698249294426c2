package org.copperwall.screening;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Batches as departments open, close and give them up, and as they are looked at. Absent ones and those beyond the viewer's
/// reach answer alike.
@Service
public class Screenings {

	private final ScreeningStore store;

	private final FaultStore faults;

	private final RecordKinds kinds;

	private final Regions regions;

	private final Changes changes;

	private final BackgroundRuling background;

	private final Ids ids;

	private final Clock clock;

	Screenings(ScreeningStore store, FaultStore faults, RecordKinds kinds, Regions regions, Changes changes,
			BackgroundRuling background, Ids ids, Clock clock) {
		this.store = store;
		this.faults = faults;
		this.kinds = kinds;
		this.regions = regions;
		this.changes = changes;
		this.background = background;
		this.ids = ids;
		this.clock = clock;
	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, ScreeningBatch>> byIds(Collection<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Map.of()) : this.store.byIds(wanted, viewer).collectMap(ScreeningBatch::id);
	}

	/// @throws GraphFailure NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<ScreeningBatch>> list(RegionCode region, ScreeningFilter filter, Paging paging, Viewer viewer) {
		return this.store.page(viewer.within(region), filter, paging, viewer);
	}

	/// What was wrong with the rows of a batch that was found to be visible before, row
	/// by row.
	Mono<Connection<RowFault>> faults(ScreeningBatch batch, Paging paging) {
		return this.faults.page(batch.id(), paging);
	}

	/// @return refused with INVALID_INPUT for a kind that does not exist or is another
	/// department's
	Mono<Outcome<ScreeningBatchOpened>> open(ScreeningInputs.OpenScreeningBatch input, Viewer viewer) {
		Faults faults = new Faults();
		Optional<Department> own = viewer.is(Role.DEPARTMENT_OFFICER) ? Department.of(viewer) : Optional.empty();
		Optional<RecordKind> kind = this.kinds.find(input.kind());
		if (own.isEmpty()) {
			faults.add("", "screening.department");
		}
		if (kind.isEmpty()) {
			faults.add("kind", "screening.kind");
		}
		else if (own.isPresent() && kind.get().department() != own.get()) {
			faults.add("kind", "screening.otherDepartment");
		}
		return known(input.regionCode(), viewer).flatMap(known -> {
			if (!known) {
				faults.add("regionCode", "unknown");
			}
			return faults.isEmpty() ? open(input, kind.orElseThrow(), viewer)
					: Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		});
	}

	Mono<Outcome<ScreeningBatchClosed>> close(ScreeningInputs.CloseScreeningBatch input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "closeScreeningBatch", input,
					() -> move(input.batchId(), viewer, batch -> batch.closed(input.rows(), this.clock.instant()),
							ScreeningEvent.Closed::new),
					kept -> again(kept, viewer))
			.doOnNext(outcome -> this.background.wake())
			.map(outcome -> outcome.map(ScreeningBatchClosed::new));
	}

	Mono<Outcome<ScreeningBatchCancelled>> cancel(ScreeningInputs.CancelScreeningBatch input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "cancelScreeningBatch", input,
					() -> move(input.batchId(), viewer, batch -> batch.cancelled(this.clock.instant()),
							ScreeningEvent.Cancelled::new),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(ScreeningBatchCancelled::new));
	}

	private Mono<Boolean> known(RegionCode region, Viewer viewer) {
		return viewer.covers(region) ? this.regions.find(region).hasElement() : Mono.just(false);
	}

	private Mono<Outcome<ScreeningBatchOpened>> open(ScreeningInputs.OpenScreeningBatch input, RecordKind kind,
			Viewer viewer) {
		ScreeningBatch batch = ScreeningBatch.opened(this.ids.next(), input.regionCode(), kind, input.dryRun(),
				viewer.subject(), this.clock.instant());
		return this.changes
			.once(viewer, input.requestId(), "openScreeningBatch", input,
					() -> this.store.insert(batch)
						.thenReturn(Outcome.accepted(effect(batch, new ScreeningEvent.Opened(batch)))),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(ScreeningBatchOpened::new));
	}

	private Mono<Outcome<Effect<ScreeningBatch>>> move(String id, Viewer viewer,
			Function<ScreeningBatch, Outcome<ScreeningBatch>> transition,
			Function<ScreeningBatch, ScreeningEvent> event) {
		return this.store.lock(GlobalId.idOf(ScreeningBatch.TYPE, id), viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(ScreeningBatch.TYPE)))
			.flatMap(batch -> switch (Reach.sends(batch, viewer) ? transition.apply(batch) : notHolder()) {
				case Outcome.Refused<ScreeningBatch>(Refusal refusal) ->
					Mono.just(Outcome.<Effect<ScreeningBatch>>refused(refusal));
				case Outcome.Accepted<ScreeningBatch>(ScreeningBatch moved) ->
					this.store.save(moved).thenReturn(Outcome.accepted(effect(moved, event.apply(moved))));
			});
	}

	private static Outcome<ScreeningBatch> notHolder() {
		return Outcome.refused(Refusal.of(RefusalCode.NOT_HOLDER, "batchId", "screening.department"));
	}

	private static Effect<ScreeningBatch> effect(ScreeningBatch batch, ScreeningEvent event) {
		return new Effect<>(batch, Map.of("batch", batch.id()), List.of(event));
	}

	private Mono<ScreeningBatch> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Optional.ofNullable(kept.get("batch")).orElseThrow();
		return byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
	}

}
