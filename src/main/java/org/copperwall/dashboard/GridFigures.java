package org.copperwall.dashboard;

/// The monitoring network and whether it looks.
/// @param visitsLast30Days visits to households in the 30 days up to and with the business day
/// @param householdsUnvisited households under monitoring that nobody visited in those days
record GridFigures(long teams, long monitors, long visitsLast30Days, long householdsUnvisited) {

	static GridFigures of(Rows rows) {
		return new GridFigures(tally(rows, "TEAMS"), tally(rows, "MONITORS"), tally(rows, "VISITS"),
				tally(rows, "UNVISITED"));
	}

	static long tally(Rows rows, String figure) {
		return rows.tallies().stream().filter(row -> row.figure().equals(figure)).mapToLong(Rows.Tally::count).sum();
	}

}
