package org.copperwall.warning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;
import org.copperwall.task.TaskEvent;

/// Something happened to a warning after it was raised, as subscribers are told.
record WarningChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, WarningChange kind,
		UUID warningId) implements Positioned {

	/// What a change of the log says about a warning; empty where it says nothing.
	static Optional<WarningChange> kindOf(RecordedEvent event) {
		if (!event.subjectType().equals(WarningEvent.SUBJECT)) {
			return Optional.empty();
		}
		return switch (event.kind()) {
			case WarningEvent.Changed.KIND -> Optional.of(WarningChange.valueOf(event.text("what")));
			case WarningEvent.Settled.KIND -> Optional.of(WarningChange.SETTLED);
			case TaskEvent.OVERDUE -> Optional.of(WarningChange.OVERDUE);
			default -> Optional.empty();
		};
	}

	/// @throws java.util.NoSuchElementException for a change that says nothing about a
	/// warning
	static WarningChanged of(RecordedEvent event) {
		return new WarningChanged(event.cursor(), event.occurredAt(), event.region(), kindOf(event).orElseThrow(),
				event.subjectId());
	}

}
