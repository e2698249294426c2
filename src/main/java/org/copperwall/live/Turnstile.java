package org.copperwall.live;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Lets so many catch up at a time. When thousands come back at once after a restart,
/// each waits a moment instead of all of them asking the database together.
final class Turnstile {

	private final int room;

	private final Set<Window> inside = new HashSet<>();

	private final Queue<Window> waiting = new ArrayDeque<>();

	Turnstile(int room) {
		this.room = room;
	}

	/// Opens the window at once or when somebody has left.
	void enter(Window window) {
		synchronized (this) {
			if (window.isShutForGood()) {
				return;
			}
			if (this.inside.size() >= this.room) {
				this.waiting.add(window);
				return;
			}
			this.inside.add(window);
		}
		window.open();
	}

	/// Makes room for the next. Whoever still waits outside goes on waiting.
	void leave(Window window) {
		@Nullable Window next;
		synchronized (this) {
			if (window.isShutForGood()) {
				this.waiting.remove(window);
			}
			next = this.inside.remove(window) ? this.waiting.poll() : null;
			if (next != null) {
				this.inside.add(next);
			}
		}
		if (next != null) {
			next.open();
		}
	}

	synchronized int waiting() {
		return this.waiting.size();
	}

}
