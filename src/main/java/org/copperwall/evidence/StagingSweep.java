package org.copperwall.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.copperwall.event.Alarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Deletes what was left of uploads that can come no more: each replica in its own staging folder.
@Component
class StagingSweep {

	private static final Logger logger = LoggerFactory.getLogger(StagingSweep.class);

	private static final Duration PAUSE = Duration.ofHours(1);

	private final Staging staging;

	private final EvidenceStore store;

	private final Clock clock;

	private final Alarm alarm;

	StagingSweep(Staging staging, EvidenceStore store, Clock clock) {
		this.staging = staging;
		this.store = store;
		this.clock = clock;
		this.alarm = new Alarm("the sweep of uploads", clock, this::swept);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.alarm.ring();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.alarm.stop();
	}

	/// @return how many uploads were deleted
	Mono<Long> run() {
		return this.staging.all()
			.filter(found -> !found.isEmpty())
			.flatMap(found -> this.store.awaited(found, this.clock.instant())
				.collectList()
				.flatMapIterable(awaited -> found.stream().filter(id -> !awaited.contains(id)).toList())
				.concatMap(id -> this.staging.discard(id).thenReturn(id))
				.count())
			.defaultIfEmpty(0L);
	}

	private Mono<Instant> swept() {
		return run().map(deleted -> {
			if (deleted > 0) {
				logger.info("Deleted what was left of {} uploads that can come no more", deleted);
			}
			return this.clock.instant().plus(PAUSE);
		});
	}

}
