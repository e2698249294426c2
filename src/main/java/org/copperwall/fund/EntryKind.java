package org.copperwall.fund;

/// What an entry of the books records.
public enum EntryKind {

	/// Arranged by the district for the year.
	APPROPRIATION,
	/// Spent on the government poverty-prevention insurance.
	PREMIUM,
	/// Promised to a household, at approval of its grant.
	COMMITMENT,
	/// Paid to it, at allocation; a part of what was committed.
	PAYMENT,
	/// Freed again, because the grant failed or was returned.
	RELEASE,
	/// Paid by the insurer, outside the appropriation.
	CLAIM

}
