package org.copperwall.casework;

import java.util.Optional;

import org.copperwall.event.RecordedEvent;
import org.copperwall.task.TaskEvent;

/// Kinds of change of something that is approved step by step.
enum ApprovalChange {

	OPENED, MOVED, SENT_BACK, CLOSED, REOPENED, RECORDED, OVERDUE;

	/// Empty for an event that is none.
	static Optional<ApprovalChange> of(RecordedEvent event) {
		return switch (event.kind()) {
			case CaseEvent.OPENED -> Optional.of(OPENED);
			case CaseEvent.MOVED -> Optional.of(MOVED);
			case CaseEvent.SENT_BACK -> Optional.of(SENT_BACK);
			case CaseEvent.CLOSED -> Optional.of(CLOSED);
			case CaseEvent.REOPENED -> Optional.of(REOPENED);
			case CaseEvent.CHANGED -> Optional.of(RECORDED);
			case TaskEvent.OVERDUE -> event.subjectType().equals("Case") ? Optional.of(OVERDUE) : Optional.empty();
			default -> Optional.empty();
		};
	}

}
