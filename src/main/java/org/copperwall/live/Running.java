package org.copperwall.live;

import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;

/// An operation of a client from its start to its end, executed for him alone or shared.
interface Running {

	String id();

	/// The part of its messages before the payload; the same for all of them.
	byte[] nextHead();

	/// Begins; everything that follows may come from any thread.
	void start();

	/// Stops at once: not one more message goes out under this id, which the client may
	/// use again right away.
	void stop();

	/// Goes on once the network has taken enough.
	void resume();

	/// Where the stream stands, when that is further than its last message says; asked on
	/// the channel's own thread.
	@Nullable Cursor quietProgress();

}
