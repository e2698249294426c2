package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;

import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// Reads entries that several inputs have, and says what is wrong with them.
final class Entries {

	private Entries() {
	}

	/// A day that lies not ahead.
	/// @return today for a day that was not entered
	static LocalDate day(Gates gates, String field, @Nullable LocalDate entered, Instant now) {
		LocalDate today = WorkingDays.dayOf(now);
		gates.entry(entered == null || !entered.isAfter(today), field, "inFuture");
		return entered == null ? today : entered;
	}

}
