package org.copperwall.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.copperwall.access.TokenClock;
import org.copperwall.event.Alarm;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Judges what was closed, one batch at a time in this instance. An instance that dies in the middle leaves its lease to run
/// out, and whoever comes first goes on where it stood: each step of the judging is a transaction.
@Component
class BackgroundRuling {

	private static final Logger log = LoggerFactory.getLogger(BackgroundRuling.class);

	/// A lease is renewed this often before it runs out.
	private static final int RENEWALS = 3;

	private static final int LATE_ROWS = 500;

	private final LeaseStore leases;

	private final Ruling ruling;

	private final Ids ids;

	private final Clock clock;

	private final TokenClock tokenClock;

	private final ScreeningSettings settings;

	private final Alarm alarm;

	private final Sinks.Empty<Void> stopped = Sinks.empty();

	BackgroundRuling(LeaseStore leases, Ruling ruling, Ids ids, Clock clock, TokenClock tokenClock,
			ScreeningSettings settings) {
		this.leases = leases;
		this.ruling = ruling;
		this.ids = ids;
		this.clock = clock;
		this.tokenClock = tokenClock;
		this.settings = settings;
		this.alarm = new Alarm("the judging of departments' records", clock, this::look);
	}

	/// There may be something to judge.
	@EventListener(ApplicationReadyEvent.class)
	void wake() {
		this.alarm.ring();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.alarm.stop();
		this.stopped.tryEmitEmpty();
	}

	private Mono<Instant> look() {
		return Mono.defer(this::one)
			.repeat()
			.takeUntil(found -> !found)
			.then(Mono.defer(this::late).repeat().takeUntil(found -> !found).then())
			.then(Mono.fromSupplier(() -> this.clock.instant().plus(this.settings.look())));
	}

	/// @return whether there was one, and it came to its end
	private Mono<Boolean> one() {
		Instant now = this.tokenClock.now();
		return this.leases.claim(this.ids.next(), now, now.plus(this.settings.lease()))
			.flatMap(lease -> this.ruling.rule(lease.batch())
				.takeUntilOther(lost(lease))
				.takeUntilOther(this.stopped.asMono())
				.hasElement()
				.onErrorResume(failure -> {
					log.warn("The judging of batch {} failed; it goes on when its lease has run out", lease.batch(),
							failure);
					return Mono.just(false);
				})
				.flatMap(whole -> whole ? this.leases.release(lease).thenReturn(true) : Mono.just(false)))
			.defaultIfEmpty(false);
	}

	/// Ends when somebody else has the batch, or when that cannot be known. It must not
	/// fail: a failure would not stop the
	/// judging.
	private Mono<Void> lost(LeaseStore.Lease lease) {
		return Flux.interval(this.settings.lease().dividedBy(RENEWALS))
			.onBackpressureDrop()
			.concatMap(tick -> this.leases.renew(lease, this.tokenClock.now().plus(this.settings.lease()))
				.onErrorResume(Outage::is, away -> Mono.just(true)), 0)
			.takeWhile(held -> held)
			.then()
			.onErrorResume(failure -> {
				log.info("Batch {} is no longer judged here: {}", lease.batch(), failure.toString());
				return Mono.empty();
			});
	}

	/// @return whether there may be more
	private Mono<Boolean> late() {
		return this.leases.late(LATE_ROWS)
			.collectList()
			.flatMap(rows -> Flux.fromIterable(rows)
				.bufferUntilChanged(LeaseStore.Late::batch)
				.concatMap(this::late)
				.then(Mono.just(rows.size() == LATE_ROWS)));
	}

	private Mono<Void> late(List<LeaseStore.Late> rows) {
		return this.ruling
			.ruleLate(rows.getFirst().batch(), rows.stream().map(LeaseStore.Late::household).distinct().toList())
			.then(this.leases.ruled(rows.stream().map(LeaseStore.Late::match).toList()));
	}

}
