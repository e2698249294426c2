package org.copperwall.screening;

/// Where a finding stands (筛查结果状态).
public enum FindingStatus {

	/// Waits to be raised.
	FOUND,
	/// Raised a warning.
	RAISED,
	/// Joined the warning that the household had.
	JOINED,
	/// Was found to be nothing a short while ago and got no worse: on record, and nobody
	/// is asked again.
	QUIET,
	/// The household is not there any more.
	GONE,
	/// Of a dry run.
	TRIED,
	/// Taken back with its batch.
	RETRACTED

}
