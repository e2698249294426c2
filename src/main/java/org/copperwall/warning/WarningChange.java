package org.copperwall.warning;

/// What can happen to a warning after it was raised.
public enum WarningChange {

	/// Went on to the next leg of its round trip.
	FORWARDED,
	/// Went back to an earlier leg.
	RETURNED,
	/// Somebody else reported the same household.
	REPEATED,
	/// A case was opened on it, or it joined one.
	ENTERED_CASE,
	/// Its holder let the deadline pass.
	OVERDUE,
	/// A department took back a report of it; others still stand.
	REPORT_RETRACTED,
	/// People settled it.
	SETTLED

}
