package org.copperwall.graph;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

/// The one place entity ids come from: UUID version 7, so that rows made together lie together in every index.
@Component
public class Ids {

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	Ids(Clock clock) {
		this.clock = clock;
	}

	public UUID next() {
		long time = this.clock.millis();
		long high = (time << 16) | 0x7000L | (this.random.nextLong() & 0x0FFFL);
		long low = (this.random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

}
