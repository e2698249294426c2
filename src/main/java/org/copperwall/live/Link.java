package org.copperwall.live;

import org.jspecify.annotations.Nullable;

import org.copperwall.access.Admission;

/// Something a client holds open, and that must not be held open for ever.
interface Link {

	/// Looks at the deadlines; called about ten times a second from a thread of its own.
	/// @param now of `System.nanoTime`
	void sweep(long now);

	/// What the client was admitted by; nothing as long as he was not.
	@Nullable Admission admission();

	/// Ends it for a reason; whatever runs on it stops first.
	void dismiss(CloseReason reason);

	/// Sends the client away because the service stops; he will come back to another one.
	void restart();

	/// How many operations run on it.
	int operations();

	/// What waits for the client to read it.
	long waitingBytes();

}
