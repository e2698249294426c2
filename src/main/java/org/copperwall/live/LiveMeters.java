package org.copperwall.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/// What is counted of the live path.
@Component
class LiveMeters {

	private final MeterRegistry meters;

	private final Clock clock;

	private final LongAdder delivered = new LongAdder();

	private final Counter executed;

	private final Counter caughtUp;

	private final Timer delivery;

	LiveMeters(MeterRegistry meters, Clock clock) {
		this.meters = meters;
		this.clock = clock;
		FunctionCounter.builder("copperwall.live.delivered", this.delivered, LongAdder::sum)
			.description("Results of shared streams written to clients")
			.register(meters);
		this.executed = Counter.builder("copperwall.live.executed")
			.description("Events executed, once for all who share")
			.register(meters);
		this.caughtUp = Counter.builder("copperwall.live.catchups")
			.description("Executions begun behind a cursor")
			.register(meters);
		this.delivery = Timer.builder("copperwall.live.delivery")
			.description("From what happened to the last client of an event loop it was written to")
			.serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(50),
					Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(1),
					Duration.ofSeconds(5), Duration.ofSeconds(30))
			.register(meters);
	}

	void watch(Map<?, ?> running, Turnstile turnstile) {
		Gauge.builder("copperwall.live.broadcasts", running, Map::size)
			.description("Shared executions that are running")
			.register(this.meters);
		Gauge.builder("copperwall.live.catchups.waiting", turnstile, Turnstile::waiting)
			.description("Executions that wait for their turn to catch up")
			.register(this.meters);
	}

	void caughtUp() {
		this.caughtUp.increment();
	}

	void executed() {
		this.executed.increment();
	}

	/// One result was written to one client.
	void delivered() {
		this.delivered.increment();
	}

	/// All clients of an event loop have been served, as far as they take it.
	/// @param occurredAt of the newest result, in business time
	void served(Instant occurredAt) {
		Duration taken = Duration.between(occurredAt, this.clock.instant());
		this.delivery.record(taken.isNegative() ? Duration.ZERO : taken);
	}

}
