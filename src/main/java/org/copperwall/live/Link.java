package org.copperwall.live;

/// Something a client holds open, and that must not be held open for ever.
interface Link {

	/// Looks at the deadlines; called about ten times a second from a thread of its own.
	/// @param now of `System.nanoTime`
	void sweep(long now);

	/// Sends the client away because the service stops; he will come back to another one.
	void restart();

}
