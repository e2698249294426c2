package org.copperwall.sandbox;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/// Shows the business clock and moves it, forward only: what it has made overdue cannot be made not to have been.
@Service
@Profile("sandbox")
class ClockService {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private static final ClockAnswer MALFORMED = new ClockAnswer.Refused("malformed",
			"The body must be JSON such as {\"advance\": \"P5D\"}");

	private static final ClockAnswer NOT_FORWARD = new ClockAnswer.Refused("not_forward",
			"advance must be an ISO 8601 period or duration (P5D, P1M, PT36H), longer than nothing and at most 10 years:"
					+ " the clock only goes forward");

	private static final ClockAnswer TOO_FAR = new ClockAnswer.Refused("too_far",
			"The clock would be more than 100 years ahead; start afresh with --copperwall.sandbox.reset=true");

	private final SharedClock shared;

	private final MovableClock clock;

	ClockService(SharedClock shared, MovableClock clock) {
		this.shared = shared;
		this.clock = clock;
	}

	ClockAnswer shown() {
		return new ClockAnswer.Shown(now().toOffsetDateTime(), this.clock.ahead().toString());
	}

	Mono<ClockAnswer> advance(String body) {
		Optional<ClockAdvance> asked = ClockAdvance.read(body);
		if (asked.isEmpty()) {
			return Mono.just(MALFORMED);
		}
		Optional<Duration> by = asked.get().from(now());
		if (by.isEmpty()) {
			return Mono.just(NOT_FORWARD);
		}
		return this.shared.advance(by.get())
			.then(Mono.fromSupplier(this::shown))
			.onErrorReturn(DataIntegrityViolationException.class, TOO_FAR);
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(CHINA);
	}

}
