package org.copperwall.casework;

import java.util.Optional;

import org.copperwall.event.RecordedEvent;
import org.copperwall.task.TaskEvent;
import org.springframework.stereotype.Component;

/// What changes approval files.
@Component
class CaseApprovals implements ApprovalSource {

	@Override
	public Optional<ApprovalChange> changeOf(RecordedEvent event) {
		return switch (event.kind()) {
			case CaseEvent.OPENED -> Optional.of(ApprovalChange.OPENED);
			case CaseEvent.MOVED -> Optional.of(ApprovalChange.MOVED);
			case CaseEvent.SENT_BACK -> Optional.of(ApprovalChange.SENT_BACK);
			case CaseEvent.CLOSED -> Optional.of(ApprovalChange.CLOSED);
			case CaseEvent.REOPENED -> Optional.of(ApprovalChange.REOPENED);
			case CaseEvent.CHANGED -> Optional.of(ApprovalChange.RECORDED);
			case TaskEvent.OVERDUE ->
				event.subjectType().equals("Case") ? Optional.of(ApprovalChange.OVERDUE) : Optional.empty();
			default -> Optional.empty();
		};
	}

}
