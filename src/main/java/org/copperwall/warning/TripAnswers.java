package org.copperwall.warning;

/// What the mutations of a round trip answer when they are accepted. Each is a member of its mutation's union, found by its
/// name.
final class TripAnswers {

	private TripAnswers() {
	}

	/// It is at a later leg now.
	record WarningForwarded(Warning warning) {
	}

	/// It is at the leg before again.
	record WarningReturned(Warning warning) {
	}

	/// People settled it.
	record WarningSettled(Warning warning) {
	}

}
