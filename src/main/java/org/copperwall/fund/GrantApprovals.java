package org.copperwall.fund;

import java.util.Optional;

import org.copperwall.casework.ApprovalChange;
import org.copperwall.casework.ApprovalSource;
import org.copperwall.event.RecordedEvent;
import org.copperwall.task.TaskEvent;
import org.springframework.stereotype.Component;

/// What changes grants, as `approvalChanged` tells of it beside cases.
@Component
class GrantApprovals implements ApprovalSource {

	@Override
	public Optional<ApprovalChange> changeOf(RecordedEvent event) {
		return switch (event.kind()) {
			case GrantEvent.DECLARED -> Optional.of(ApprovalChange.OPENED);
			case GrantEvent.MOVED -> Optional.of(ApprovalChange.MOVED);
			case GrantEvent.SENT_BACK -> Optional.of(ApprovalChange.SENT_BACK);
			case GrantEvent.CLOSED -> Optional.of(ApprovalChange.CLOSED);
			case GrantEvent.CHANGED -> Optional.of(ApprovalChange.RECORDED);
			case TaskEvent.OVERDUE ->
				event.subjectType().equals(Grant.TYPE) ? Optional.of(ApprovalChange.OVERDUE) : Optional.empty();
			default -> Optional.empty();
		};
	}

}
