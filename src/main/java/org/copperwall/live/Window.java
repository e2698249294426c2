package org.copperwall.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/// The pace of catching up: some results at a time, the next ones when somebody has read
/// those, and only while the turnstile lets it. Who does not read holds nobody up.
final class Window implements Pace {

	private static final int RESULTS = 16;

	/// How long one may keep others waiting.
	private static final Duration TURN = Duration.ofMillis(500);

	private final Turnstile turnstile;

	private final AtomicBoolean open = new AtomicBoolean(true);

	private volatile @Nullable Broadcast broadcast;

	private volatile boolean executing;

	private final AtomicInteger awaited = new AtomicInteger();

	private volatile boolean shutForGood;

	private volatile long openedAt;

	Window(Turnstile turnstile) {
		this.turnstile = turnstile;
	}

	@Override
	public void begin(Broadcast begun) {
		this.broadcast = begun;
		this.turnstile.enter(this);
	}

	@Override
	public long atFirst() {
		return RESULTS;
	}

	/// Called by the turnstile.
	void open() {
		Broadcast opened = this.broadcast;
		if (opened == null) {
			return;
		}
		this.openedAt = System.nanoTime();
		this.awaited.set(RESULTS);
		if (this.executing) {
			opened.request(RESULTS);
		}
		else {
			this.executing = true;
			opened.execute();
		}
	}

	@Override
	public void appended(Broadcast appended) {
		if (this.awaited.decrementAndGet() == 0) {
			this.open.set(false);
			this.turnstile.leave(this);
		}
	}

	/// Whoever waits to join the others may be far enough now.
	@Override
	public void passedOver(Broadcast further) {
		further.wake();
	}

	@Override
	public void readUpTo(Broadcast read, Passage place) {
		if (place.next() == null && this.open.compareAndSet(false, true)) {
			this.turnstile.enter(this);
		}
	}

	/// What has not come by now waits for something to happen, or for the database: no
	/// reason to keep others waiting.
	@Override
	public void sweep(long now) {
		if (this.open.get() && now - this.openedAt > TURN.toNanos()) {
			this.turnstile.leave(this);
		}
	}

	@Override
	public void stopped() {
		this.shutForGood = true;
		this.turnstile.leave(this);
	}

	boolean isShutForGood() {
		return this.shutForGood;
	}

}
