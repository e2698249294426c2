package org.copperwall.warning;

import org.copperwall.graph.Gating;
import org.copperwall.graph.RefusalCode;

/// What stands in the way of a change of a warning.
final class TripGates extends Gating<TripGates> {

	@Override
	protected TripGates self() {
		return this;
	}

	/// Tries one gate of the step the warning is at.
	TripGates step(boolean open, String field, String violation, Object... arguments) {
		return require(open, RefusalCode.INVALID_STEP, field, violation, arguments);
	}

}
