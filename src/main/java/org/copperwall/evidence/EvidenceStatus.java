package org.copperwall.evidence;

/// How a file stands (材料状态).
public enum EvidenceStatus {

	/// Announced; its bytes have not all come, or never will.
	AWAITED,
	/// Checked and kept.
	KEPT,
	/// What came is not taken; the same bytes never will be.
	REFUSED,
	/// Kept once, then taken back with a reason: shown to nobody, counted nowhere.
	WITHDRAWN

}
