package org.copperwall.export;

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

/// How far an export is, for the one who waits for it, whichever instance writes it. What changes many times a second is no
/// matter for the log, so the row is read again while somebody looks: once for all who look at the same export here, and not
/// at all when nobody does or nothing more will change.
@Component
class ExportWatch {

	private final ExportStore store;

	private final JobStore jobs;

	private final ExportSettings settings;

	private final Map<UUID, Flux<Export>> watched = new ConcurrentHashMap<>();

	ExportWatch(ExportStore store, JobStore jobs, ExportSettings settings) {
		this.store = store;
		this.jobs = jobs;
		this.settings = settings;
	}

	/// At once, then when something has changed; completes when nothing more will.
	/// @return fails with NOT_VISIBLE for an export of somebody else
	Flux<ExportProgress> progress(UUID id, Viewer viewer) {
		return this.store.byIds(List.of(id), viewer)
			.filter(export -> export.asker().is(viewer))
			.singleOrEmpty()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(Export.TYPE)))
			.flatMapMany(export -> export.status().isFinal() ? Flux.just(export) : shared(id))
			.map(ExportProgress::of)
			.distinctUntilChanged(progress -> progress, ExportProgress::isSameAs)
			.onBackpressureLatest();
	}

	private Flux<Export> shared(UUID id) {
		return this.watched.computeIfAbsent(id,
				absent -> reading(absent).doFinally(end -> this.watched.remove(absent)).replay(1).refCount());
	}

	private Flux<Export> reading(UUID id) {
		return Flux.interval(Duration.ZERO, this.settings.progress())
			.onBackpressureDrop()
			.concatMap(tick -> this.jobs.byId(id).retryWhen(Outage.waitedFor()), 0)
			.takeUntil(export -> export.status().isFinal());
	}

}
