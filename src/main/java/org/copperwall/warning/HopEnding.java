package org.copperwall.warning;

/// How a leg of a warning's round trip ended.
public enum HopEnding {

	/// On to a later leg.
	FORWARDED,
	/// Back to the leg before.
	RETURNED,
	/// The warning waits with a case from then on.
	ENTERED_CASE,
	/// People settled the warning there.
	SETTLED

}
