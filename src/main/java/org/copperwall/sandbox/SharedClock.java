package org.copperwall.sandbox;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.copperwall.graph.BusinessClockMoved;

/// Keeps this replica's business clock where the database says it is, and tells the house when it jumped.
@Component
@Profile("sandbox")
class SharedClock implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SharedClock.class);

	private static final Duration RECONNECT_AT_LEAST = Duration.ofMillis(100);

	private static final Duration RECONNECT_AT_MOST = Duration.ofSeconds(5);

	private final ClockStore store;

	private final MovableClock clock;

	private final ApplicationEventPublisher house;

	private volatile Disposable listening = Disposables.disposed();

	SharedClock(ClockStore store, MovableClock clock, ApplicationEventPublisher house) {
		this.store = store;
		this.clock = clock;
		this.house = house;
	}

	/// Moves the clock of all replicas forward; when the answer is there, this one's has
	/// moved.
	Mono<Void> advance(Duration by) {
		return this.store.advance(by).doOnNext(this::follow).then();
	}

	/// Before anything else starts: no task may see a time from before the last jump.
	@Override
	public void start() {
		Duration ahead = this.store.ahead().block();
		this.clock.moveTo((ahead == null) ? Duration.ZERO : ahead);
		this.listening = this.store.moves()
			.doOnNext(this::follow)
			.retryWhen(Retry.backoff(Long.MAX_VALUE, RECONNECT_AT_LEAST)
				.maxBackoff(RECONNECT_AT_MOST)
				.doBeforeRetry(
						retry -> logger.info("Listening for the clock again after: {}", retry.failure().toString())))
			.subscribe(moved -> {
			}, failure -> logger.error("Listening for the clock ended", failure));
	}

	@Override
	public void stop() {
		this.listening.dispose();
	}

	@Override
	public boolean isRunning() {
		return !this.listening.isDisposed();
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

	private void follow(Duration ahead) {
		if (this.clock.moveTo(ahead)) {
			this.house.publishEvent(new BusinessClockMoved());
		}
	}

}
