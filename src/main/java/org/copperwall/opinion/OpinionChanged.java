package org.copperwall.opinion;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;
import org.copperwall.task.TaskEvent;

/// Something happened to a report, as subscribers are told.
record OpinionChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, OpinionChange kind,
		UUID reportId) implements Positioned {

	/// What a change of the log says about a report; empty where it says nothing.
	static Optional<OpinionChange> kindOf(RecordedEvent event) {
		if (!event.subjectType().equals(OpinionEvent.SUBJECT)) {
			return Optional.empty();
		}
		return switch (event.kind()) {
			case OpinionEvent.REPORTED, OpinionEvent.CHANGED -> Optional.of(OpinionChange.valueOf(event.text("what")));
			case TaskEvent.OVERDUE -> Optional.of(OpinionChange.OVERDUE);
			default -> Optional.empty();
		};
	}

	/// @throws java.util.NoSuchElementException for a change that says nothing about a
	/// report
	static OpinionChanged of(RecordedEvent event) {
		return new OpinionChanged(event.cursor(), event.occurredAt(), event.region(), kindOf(event).orElseThrow(),
				event.subjectId());
	}

}
