package org.copperwall.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;

/// The readers of one shared stream whose channels live on one event loop. One task on
/// that loop serves them all, so that nothing is locked and nobody's write is waited for.
final class Lane implements Runnable {

	private final EventLoop loop;

	private final Broadcast broadcast;

	private @Nullable Passage served;

	private final List<Reader> readers = new ArrayList<>();

	private final AtomicBoolean woken = new AtomicBoolean();

	Lane(EventLoop loop, Broadcast broadcast) {
		this.loop = loop;
		this.broadcast = broadcast;
	}

	boolean isOn(EventLoop other) {
		return this.loop == other;
	}

	/// From any thread.
	void wake() {
		if (this.woken.compareAndSet(false, true)) {
			try {
				this.loop.execute(this);
			}
			catch (RejectedExecutionException stopping) {
				// With the loop, the channels of all readers have gone.
			}
		}
	}

	/// From the last to the first: a reader that leaves meanwhile is replaced by one that
	/// has had his turn.
	@Override
	public void run() {
		this.woken.set(false);
		Passage newest = this.broadcast.last();
		for (int index = this.readers.size() - 1; index >= 0; index--) {
			if (index < this.readers.size()) {
				this.readers.get(index).read();
			}
		}
		if (newest != this.served) {
			this.served = newest;
			this.broadcast.served(newest);
		}
	}

	/// On the loop.
	/// @return the reader's place, to be given back to [#remove]
	int add(Reader reader) {
		this.readers.add(reader);
		return this.readers.size() - 1;
	}

	/// On the loop.
	void remove(int slot) {
		Reader last = this.readers.removeLast();
		if (slot < this.readers.size()) {
			this.readers.set(slot, last);
			last.slot(slot);
		}
	}

}
