package org.copperwall.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.copperwall.event.Alarm;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.graph.BusinessClockMoved;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Deletes files past their days, when the next one is; the records stay. A file that cannot be deleted now belongs to
/// nobody any more and goes with the storage's orphans.
@Component
class ExportSweep {

	/// Nothing expires: looked at again some time.
	private static final Duration LATER = Duration.ofHours(1);

	private final JobStore jobs;

	private final FileStorage storage;

	private final WorkFolder folder;

	private final Clock clock;

	private final Alarm alarm;

	ExportSweep(JobStore jobs, FileStorage storage, WorkFolder folder, Clock clock) {
		this.jobs = jobs;
		this.storage = storage;
		this.folder = folder;
		this.clock = clock;
		this.alarm = new Alarm("the sweep of exports", clock, this::sweep);
	}

	void noLaterThan(Instant expiry) {
		this.alarm.noLaterThan(expiry);
	}

	@EventListener({ ApplicationReadyEvent.class, BusinessClockMoved.class })
	void look() {
		this.alarm.ring();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.alarm.stop();
	}

	private Mono<Instant> sweep() {
		return ExportRun.onDisk(() -> {
			this.folder.clean();
			return true;
		})
			.thenMany(this.jobs.expire(this.clock.instant()))
			.concatMap(file -> this.storage.delete(Export.key(file)).onErrorComplete())
			.then(this.jobs.nextExpiry())
			.switchIfEmpty(Mono.fromSupplier(() -> this.clock.instant().plus(LATER)));
	}

}
