package org.copperwall.fund;

import org.copperwall.graph.Gating;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;

/// What stands in the way of a change of a grant.
final class GrantGates extends Gating<GrantGates> {

	@Override
	protected GrantGates self() {
		return this;
	}

	/// Tries one gate of the step the grant is at.
	GrantGates step(boolean open, String field, String violation, Object... arguments) {
		return require(open, RefusalCode.INVALID_STEP, field, violation, arguments);
	}

	/// Tries whether an amount stays within a limit.
	GrantGates within(Yuan amount, Yuan limit, String field, String violation) {
		return require(amount.compareTo(limit) <= 0, RefusalCode.CAP_EXCEEDED, field, violation, limit.toString());
	}

}
