package org.copperwall.task;

/// What happened to a task.
public enum TaskChange {

	OPENED, CLOSED, OVERDUE

}
