package org.copperwall.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

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

	/// How long until an instant of token time; negative when it has passed.
	public Duration until(Instant instant) {
		return Duration.between(this.clock.instant(), instant);
	}

}
