package org.copperwall.evidence.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.copperwall.event.Alarm;
import org.copperwall.rules.WorkingDays;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sweeps once a day, by night. That it was done is a row: however many replicas there are, one of them does it.
@Component
class SweepClock {

	private static final Duration AFTER_MIDNIGHT = Duration.ofHours(3);

	private final OrphanSweep sweep;

	private final SweepStore store;

	private final Clock clock;

	private final Alarm alarm;

	SweepClock(OrphanSweep sweep, SweepStore store, Clock clock) {
		this.sweep = sweep;
		this.store = store;
		this.clock = clock;
		this.alarm = new Alarm("the sweep of files", clock, this::look);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.alarm.ring();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.alarm.stop();
	}

	/// Sweeps if the day's time has come and nobody has.
	/// @return how many files were deleted; empty when there was nothing to do
	Mono<Long> run() {
		return Mono.defer(() -> {
			Instant now = this.clock.instant();
			LocalDate day = WorkingDays.dayOf(now);
			return now.isBefore(hourOf(day)) ? Mono.empty() : take(day, now);
		});
	}

	private Mono<Long> take(LocalDate day, Instant now) {
		return this.store.takeDay(day, now).filter((free) -> free).flatMap((free) -> this.sweep.run());
	}

	private Mono<Instant> look() {
		return run().then(Mono.fromSupplier(this::next));
	}

	private Instant next() {
		Instant now = this.clock.instant();
		Instant today = hourOf(WorkingDays.dayOf(now));
		return now.isBefore(today) ? today : hourOf(WorkingDays.dayOf(now).plusDays(1));
	}

	private static Instant hourOf(LocalDate day) {
		return day.atStartOfDay(WorkingDays.ZONE).toInstant().plus(AFTER_MIDNIGHT);
	}

}
