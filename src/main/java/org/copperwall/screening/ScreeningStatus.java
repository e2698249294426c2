package org.copperwall.screening;

/// Where a batch stands (批次状态).
public enum ScreeningStatus {

	/// Takes rows.
	OPEN,
	/// Closed: whole, and waits to be judged.
	RECEIVED,
	/// Is being judged.
	RULING,
	/// Would raise far more than the last one did: somebody has to release it.
	HELD,
	/// Judged; its warnings are raised.
	RAISED,
	/// A dry run that was judged.
	TRIED,
	/// Given up by the department; its records count no more.
	CANCELLED,
	/// Was wrong, and what it raised was taken back; its records count no more.
	RETRACTED

}
