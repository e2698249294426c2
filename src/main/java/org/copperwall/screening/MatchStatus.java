package org.copperwall.screening;

/// What became of a row that had to be looked at (匹配状态).
public enum MatchStatus {

	/// Waits for somebody.
	OPEN,
	/// It is about a member of a household.
	MATCHED,
	/// It is about none of those who could have been meant.
	NOBODY

}
