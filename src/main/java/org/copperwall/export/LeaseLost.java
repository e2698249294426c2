package org.copperwall.export;

import java.io.Serial;

/// Somebody else writes the export now, or nobody needs to: what was written here is thrown away.
final class LeaseLost extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	LeaseLost() {
		super("the lease was lost", null, false, false);
	}

}
