package org.copperwall.screening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.copperwall.access.Viewer;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// How far a batch is, for those who wait for it, whichever instance takes it in or judges it. What changes many times a
/// second is no matter for the log, so the row is read again while somebody looks: once for all who look at the same batch
/// here.
@Component
class ScreeningWatch {

	private final ScreeningStore store;

	private final ScreeningSettings settings;

	private final Map<UUID, Flux<ScreeningBatch>> watched = new ConcurrentHashMap<>();

	ScreeningWatch(ScreeningStore store, ScreeningSettings settings) {
		this.store = store;
		this.settings = settings;
	}

	/// At once, then when something has changed; completes when nothing changes by
	/// itself any more.
	/// @return fails with NOT_VISIBLE for a batch beyond the viewer's reach
	Flux<ScreeningProgress> progress(UUID id, Viewer viewer) {
		return this.store.byIds(List.of(id), viewer)
			.singleOrEmpty()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(ScreeningBatch.TYPE)))
			.flatMapMany(batch -> batch.isSettled() ? Flux.just(batch) : shared(id))
			.map(ScreeningProgress::of)
			.distinctUntilChanged(progress -> progress, ScreeningProgress::isSameAs)
			.onBackpressureLatest();
	}

	private Flux<ScreeningBatch> shared(UUID id) {
		return this.watched.computeIfAbsent(id,
				absent -> reading(absent).doFinally(end -> this.watched.remove(absent)).replay(1).refCount());
	}

	private Flux<ScreeningBatch> reading(UUID id) {
		return Flux.interval(Duration.ZERO, this.settings.progress())
			.onBackpressureDrop()
			.concatMap(tick -> this.store.byId(id).retryWhen(Outage.waitedFor()), 0)
			.takeUntil(ScreeningBatch::isSettled);
	}

}
