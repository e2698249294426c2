package org.copperwall.export;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.copperwall.access.TokenClock;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.evidence.storage.StorageFull;
import org.copperwall.graph.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Brings an export that this instance has leased to its end, if it can. Only the holder of the lease finishes: there is one
/// result, however often a file is begun. What fails for a reason that may pass is left to the lease: it runs out, and
/// whoever comes first begins anew.
@Component
class Attempts {

	static final String ACTOR = "service:export";

	private static final Logger log = LoggerFactory.getLogger(Attempts.class);

	private final JobStore jobs;

	private final ExportWriter writer;

	private final ExportSweep sweep;

	private final FileStorage storage;

	private final Changes changes;

	private final ExportMeters meters;

	private final Clock clock;

	private final TokenClock tokenClock;

	private final ExportSettings settings;

	Attempts(JobStore jobs, ExportWriter writer, ExportSweep sweep, FileStorage storage, Changes changes,
			ExportMeters meters, Clock clock, TokenClock tokenClock, ExportSettings settings) {
		this.jobs = jobs;
		this.writer = writer;
		this.sweep = sweep;
		this.storage = storage;
		this.changes = changes;
		this.meters = meters;
		this.clock = clock;
		this.tokenClock = tokenClock;
		this.settings = settings;
	}

	/// @param stop ends the attempt and gives the export back
	/// @return never fails
	Mono<Void> at(Export export, Mono<Void> stop) {
		Lease lease = Lease.of(export);
		Mono<Void> whole = export.attempts() > this.settings.attempts() ? fail(export, ExportFailure.INTERRUPTED)
				: attempt(export, lease);
		return whole.takeUntilOther(stop)
			.then(Mono.defer(() -> this.jobs.release(lease)))
			.onErrorResume(LeaseLost.class, lost -> this.storage.delete(lease.key()))
			.onErrorResume(failure -> {
				log.warn("An attempt at export {} failed; it is begun anew", export.id(), failure);
				return Mono.empty();
			});
	}

	private Mono<Void> attempt(Export export, Lease lease) {
		ExportRun run = this.writer.run(export);
		return this.writer.write(export, run)
			.takeUntilOther(heartbeat(lease, run))
			.switchIfEmpty(Mono.error(LeaseLost::new))
			.flatMap(written -> finish(export, written))
			.onErrorResume(ExportFailed.class, failed -> fail(export, failed.reason()))
			.onErrorResume(StorageFull.class, full -> fail(export, ExportFailure.STORAGE_FULL));
	}

	/// Ends when the lease is lost, or when that cannot be known. It must not fail: a
	/// failure would not stop the writing.
	private Mono<Void> heartbeat(Lease lease, ExportRun run) {
		return Flux.interval(this.settings.progress())
			.onBackpressureDrop()
			.concatMap(tick -> this.jobs.renew(lease, run.rows(), this.tokenClock.now().plus(this.settings.lease()))
				.onErrorResume(Outage::is, away -> Mono.empty()), 0)
			.then()
			.onErrorResume(failure -> {
				log.info("Export {} is no longer written here: {}", lease.export(), failure.toString());
				return Mono.empty();
			});
	}

	private Mono<Void> finish(Export export, Written written) {
		Instant now = this.clock.instant();
		Instant expiresAt = now.plus(this.settings.kept());
		return record(export, () -> this.jobs.finish(Lease.of(export), written, now, expiresAt),
				new ExportEvent.Finished(export, written))
			.doOnSuccess(done -> {
				this.meters.done(written);
				this.sweep.noLaterThan(expiresAt);
			});
	}

	private Mono<Void> fail(Export export, ExportFailure failure) {
		return record(export, () -> this.jobs.fail(Lease.of(export), failure, this.clock.instant()),
				new ExportEvent.Failed(export, failure))
			.doOnSuccess(done -> this.meters.failed(failure));
	}

	private Mono<Void> record(Export export, Supplier<Mono<Void>> change, DomainEvent event) {
		return this.changes
			.byService(export.wanted().regionCode().district(), ACTOR, () -> change.get().thenReturn(List.of(event)))
			.then();
	}

}
