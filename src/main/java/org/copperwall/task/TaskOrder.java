package org.copperwall.task;

/// In which order tasks are listed.
public enum TaskOrder {

	/// The most urgent first; what stands still last.
	DUE_AT,
	/// The newest first.
	OPENED_AT

}
