package org.copperwall.export;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.TokenClock;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.Region;
import org.copperwall.region.Regions;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Exports as they are asked for and looked at. What is asked for is written by [Exporter].
@Service
class Exports {

	/// Those who see everybody's exports of their region.
	static final Set<Role> CHECKING = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

	private final ExportStore store;

	private final Catalogs catalogs;

	private final Exporter exporter;

	private final Changes changes;

	private final Regions regions;

	private final ExportWords words;

	private final Ids ids;

	private final Clock clock;

	private final TokenClock tokenClock;

	private final ExportSettings settings;

	Exports(ExportStore store, Catalogs catalogs, Exporter exporter, Changes changes, Regions regions,
			ExportWords words, Ids ids, Clock clock, TokenClock tokenClock, ExportSettings settings) {
		this.store = store;
		this.catalogs = catalogs;
		this.exporter = exporter;
		this.changes = changes;
		this.regions = regions;
		this.words = words;
		this.ids = ids;
		this.clock = clock;
		this.tokenClock = tokenClock;
		this.settings = settings;
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's or none at all,
	/// with FORBIDDEN for a list that is not for the viewer's posts
	Mono<Outcome<ExportRequested>> request(RequestExportInput input, Viewer viewer) {
		viewer.within(input.regionCode());
		if (!input.lists().stream().allMatch(list -> list.isFor(viewer))) {
			return Mono.error(() -> new GraphFailure(ErrorCode.FORBIDDEN, ""));
		}
		ExportCheck check = new ExportCheck(input, this.catalogs);
		if (!check.faults().isEmpty()) {
			return Mono.just(Outcome.refused(check.faults().refusal(RefusalCode.INVALID_INPUT)));
		}
		Export export = asked(check.wanted(), input.purpose().strip(), viewer);
		return this.regions.find(input.regionCode())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Region")))
			.flatMap(region -> this.changes.once(viewer, input.requestId(), "requestExport", input, () -> once(export),
					kept -> byId(Optional.ofNullable(kept.get("export")).orElseThrow(), viewer)))
			.doOnNext(outcome -> this.exporter.wake())
			.map(outcome -> outcome.map(ExportRequested::new));
	}

	private Export asked(Wanted wanted, String purpose, Viewer viewer) {
		UUID id = this.ids.next();
		return new Export(id, wanted, new Asker(viewer, this.tokenClock.now()), this.words.sealed(id, purpose),
				this.clock.instant(), ExportStatus.QUEUED, null, 0, null, null, 0, null, null, null, null, null, 0);
	}

	private Mono<Outcome<Effect<Export>>> once(Export export) {
		return this.store.waitingOf(export.asker().viewer()).flatMap(waiting -> {
			if (waiting >= this.settings.waiting()) {
				return Mono.just(Outcome
					.refused(Refusal.of(RefusalCode.CAP_EXCEEDED, "", "export.waiting", this.settings.waiting())));
			}
			return this.store.insert(export)
				.thenReturn(Outcome.accepted(new Effect<>(export, Map.of("export", export.id()),
						List.of(new ExportEvent.Requested(export)))));
		});
	}

	/// Empty when absent or not visible.
	Mono<Export> byId(UUID id, Viewer viewer) {
		return byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
	}

	Mono<Map<UUID, Export>> byIds(Collection<UUID> ids, Viewer viewer) {
		return viewer.seesOwnFilingsOnly() ? Mono.just(Map.of()) : this.store.byIds(ids, viewer).collectMap(Export::id);
	}

	Mono<Connection<Export>> list(Paging paging, Viewer viewer) {
		return this.store.page(paging, viewer)
			.map(rows -> Connection.of(rows, paging, export -> PageCursor.of(export.requestedAt(), export.id()),
					this.store.count(viewer)));
	}

	Mono<Map<Export, Region>> regions(List<Export> exports) {
		return this.regions.all(exports.stream().map(export -> export.wanted().regionCode()).distinct().toList())
			.map(found -> Batch.of(exports, export -> found.get(export.wanted().regionCode())));
	}

	Catalog catalog(ExportList list) {
		return this.catalogs.of(list);
	}

}
