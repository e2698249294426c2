package org.copperwall.evidence.content;

import java.time.Duration;

/// How long one file may take. Everything that reads asks it, so that a decoder ends soon after nobody waits for it.
final class Deadline {

	private final long end;

	Deadline(Duration time) {
		this.end = System.nanoTime() + time.toNanos();
	}

	/// @throws ContentRefused TOO_SLOW when the time is over or the inspection was given
	/// up
	void check() {
		if (over()) {
			throw new ContentRefused(ContentFault.TOO_SLOW, "took too long");
		}
	}

	boolean over() {
		return remaining().isNegative() || Thread.currentThread().isInterrupted();
	}

	Duration remaining() {
		return Duration.ofNanos(this.end - System.nanoTime());
	}

}
