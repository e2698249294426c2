package org.copperwall.task;

/// Where a task stands (待办状态).
public enum TaskStatus {

	/// Waiting for its holder; its clock runs.
	OPEN,
	/// Waiting for somebody else; its clock stands still.
	PAUSED,
	/// Done.
	CLOSED,
	/// No longer wanted.
	CANCELLED;

	/// Whether somebody still has to do it.
	public boolean isPending() {
		return this == OPEN || this == PAUSED;
	}

}
