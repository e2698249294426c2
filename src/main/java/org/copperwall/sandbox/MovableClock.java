package org.copperwall.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The business clock of the sandbox: the real time and how far it was moved forward. It runs on and never goes back.
final class MovableClock extends Clock {

	/// As fine as PostgreSQL keeps it, like the clock of production.
	private static final Duration TICK = Duration.ofNanos(1_000);

	private final Clock system;

	private final AtomicReference<Duration> ahead;

	MovableClock() {
		this(Clock.tick(Clock.systemUTC(), TICK), new AtomicReference<>(Duration.ZERO));
	}

	private MovableClock(Clock system, AtomicReference<Duration> ahead) {
		this.system = system;
		this.ahead = ahead;
	}

	/// The real time.
	Clock unmoved() {
		return this.system;
	}

	/// How far it is ahead of the real time.
	Duration ahead() {
		return this.ahead.get();
	}

	/// Moves it to be this far ahead, unless it is that far already.
	/// @return whether it moved
	boolean moveTo(Duration further) {
		return this.ahead.getAndUpdate(now -> (now.compareTo(further) < 0) ? further : now).compareTo(further) < 0;
	}

	@Override
	public ZoneId getZone() {
		return this.system.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return zone.equals(ZoneOffset.UTC) ? this : new MovableClock(this.system.withZone(zone), this.ahead);
	}

	@Override
	public Instant instant() {
		return this.system.instant().plus(this.ahead.get());
	}

}
