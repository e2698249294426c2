package org.copperwall.casework;

/// Kinds of change of something that is approved step by step.
public enum ApprovalChange {

	OPENED, MOVED, SENT_BACK, CLOSED, REOPENED, RECORDED, OVERDUE

}
