package org.copperwall.event;

import java.time.Instant;

/// What reaches subscribers and stands at a place in a district's stream, behind which it
/// can be resumed.
public interface Positioned {

	Cursor cursor();

	/// When it happened, in business time.
	Instant occurredAt();

}
