package org.copperwall.export;

import java.io.Serial;

/// A page of a list could not be read.
final class Unreadable extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final boolean passing;

	/// @param passing whether it may be read later, as when the database is away
	Unreadable(boolean passing) {
		super("the list could not be read", null, false, false);
		this.passing = passing;
	}

	boolean isPassing() {
		return this.passing;
	}

}
