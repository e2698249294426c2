package org.copperwall.graph;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The one clock of the service. Whoever needs the time is given this bean; nobody asks
/// the system.
@Configuration(proxyBeanMethods = false)
class Time {

	/// PostgreSQL keeps microseconds: a clock that ticks no finer makes an instant read
	/// back equal to the one written.
	private static final Duration TICK = Duration.ofNanos(1_000);

	/// The time tokens live by: never moved, not even in the sandbox. Only for those who
	/// ask for it by name.
	@Bean(defaultCandidate = false)
	@Qualifier("tokenTime")
	Clock tokenTime() {
		return Clock.systemUTC();
	}

	/// The sandbox brings its own, which can be moved forward.
	@Bean
	@Profile("!sandbox")
	Clock clock() {
		return Clock.tick(Clock.systemUTC(), TICK);
	}

}
