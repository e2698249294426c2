package org.copperwall.fund;

/// Where money of a fund year can stand (会计科目). What an account holds is what was debited to it less what was credited;
/// the database lets none of them be overdrawn.
enum Account {

	/// Where the year's money comes from: never above zero.
	APPROPRIATION,
	/// What can still be promised.
	AVAILABLE,
	/// Spent on the insurance.
	PREMIUM,
	/// Promised to households and not yet on its way.
	COMMITTED,
	/// On its way to households, or with them.
	PAID,
	/// Between this year and its neighbours: above zero what went out, below it what came
	/// in.
	CARRIED,
	/// Given back at the end of the year.
	LAPSED,
	/// Memo, outside the appropriation: where insurers' money comes from; never above
	/// zero.
	INSURER,
	/// Memo, outside the appropriation: what insurers paid to households.
	CLAIMED

}
