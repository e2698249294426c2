package org.copperwall.warning;

import org.copperwall.casework.Case;
import org.copperwall.casework.CaseIntake;

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

	/// It waits with a case from now on.
	record ApplicationOpened(Case subject, Warning warning, CaseIntake intake) {

		public Case getCase() {
			return this.subject;
		}

	}

}
