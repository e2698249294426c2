package org.copperwall.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.copperwall.rules.WorkingDays;

/// A point of business time as people read it in the district, such as `2026-11-27 18:00`.
final class Minute {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(WorkingDays.ZONE);

	private Minute() {
	}

	static String of(Instant at) {
		return FORMAT.format(at);
	}

}
