package org.copperwall.live;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/// The pace of catching up: some results at a time, the next ones when somebody has read
/// those, and only while the turnstile lets it. Who does not read holds nobody up.
final class Window implements Broadcast.Pace {

	private static final int RESULTS = 64;

	private final Turnstile turnstile;

	private final AtomicBoolean open = new AtomicBoolean(true);

	private volatile @Nullable Broadcast broadcast;

	private volatile boolean executing;

	private final AtomicInteger awaited = new AtomicInteger();

	private volatile boolean shutForGood;

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

	@Override
	public void stopped() {
		this.shutForGood = true;
		this.turnstile.leave(this);
	}

	boolean isShutForGood() {
		return this.shutForGood;
	}

}
