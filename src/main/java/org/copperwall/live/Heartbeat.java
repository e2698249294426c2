package org.copperwall.live;

/// Whether a client still lives: after a silence he is pinged, and silent beyond the
/// deadline he counts as gone. Anything he sends is a sign of life.
final class Heartbeat {

	private static final long NOT_ASKED = 0;

	private final long interval;

	private final long timeout;

	private volatile long heardAt = System.nanoTime();

	private volatile long askedAt = NOT_ASKED;

	Heartbeat(LiveSettings settings) {
		this.interval = settings.pingInterval().toNanos();
		this.timeout = settings.pongTimeout().toNanos();
	}

	void heard() {
		this.heardAt = System.nanoTime();
		this.askedAt = NOT_ASKED;
	}

	void asked(long now) {
		this.askedAt = now | 1;
	}

	/// The question itself may still wait behind other messages; until it has left,
	/// silence says nothing.
	void delayed(long now) {
		if (this.askedAt != NOT_ASKED) {
			this.askedAt = now | 1;
		}
	}

	boolean isDue(long now) {
		return this.askedAt == NOT_ASKED && now - this.heardAt > this.interval;
	}

	boolean isOver(long now) {
		long asked = this.askedAt;
		return asked != NOT_ASKED && now - asked > this.timeout;
	}

}
