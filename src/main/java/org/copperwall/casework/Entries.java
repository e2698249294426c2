package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.GlobalId;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// Reads entries that several inputs have, and says what is wrong with them.
final class Entries {

	static final int MOST_FILES = 50;

	private static final String EVIDENCE = "Evidence";

	private Entries() {
	}

	/// Global ids of files.
	/// @return those that are ids of files; each other one is a fault
	static List<UUID> evidence(Gates gates, List<String> entered) {
		gates.entry(entered.size() <= MOST_FILES, "evidenceIds", "tooMany", MOST_FILES);
		List<String> read = entered.subList(0, Math.min(entered.size(), MOST_FILES));
		for (int place = 0; place < read.size(); place++) {
			String text = read.get(place);
			gates.entry(GlobalId.parse(text).filter(id -> id.type().equals(EVIDENCE)).isPresent(),
					"evidenceIds[" + place + "]", "unknown");
			gates.entry(read.indexOf(text) == place, "evidenceIds[" + place + "]", "twice");
		}
		return read.stream()
			.flatMap(text -> GlobalId.parse(text).stream())
			.filter(id -> id.type().equals(EVIDENCE))
			.map(GlobalId::id)
			.distinct()
			.toList();
	}

	/// A day that lies not ahead.
	/// @return today for a day that was not entered
	static LocalDate day(Gates gates, String field, @Nullable LocalDate entered, Instant now) {
		LocalDate today = WorkingDays.dayOf(now);
		gates.entry(entered == null || !entered.isAfter(today), field, "inFuture");
		return entered == null ? today : entered;
	}

}
