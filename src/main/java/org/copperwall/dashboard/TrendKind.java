package org.copperwall.dashboard;

/// What the points of a trend say.
enum TrendKind {

	/// How many there were at the end of its last day.
	STOCK,
	/// How many there were in its days; days add up to weeks and months.
	FLOW

}
