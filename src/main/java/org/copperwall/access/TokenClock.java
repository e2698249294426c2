package org.copperwall.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The time tokens live by: always the real one. The clock of business time can be moved
/// forward in the sandbox, and moving it must not end everybody's session.
@Component
public class TokenClock {

	private final Clock clock;

	TokenClock(@Qualifier("tokenTime") Clock clock) {
		this.clock = clock;
	}

	/// The instant of now.
	public Instant now() {
		return this.clock.instant();
	}

	/// The beginning of the next second. Tokens say in whole seconds when they were
	/// issued: those issued by now say less than this, those of later seconds do not.
	public Instant nextSecond() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
	}

	/// How long until an instant of token time; negative when it has passed.
	public Duration until(Instant instant) {
		return Duration.between(this.clock.instant(), instant);
	}

}
