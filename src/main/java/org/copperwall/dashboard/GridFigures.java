package org.copperwall.dashboard;

import java.time.LocalDate;

/// The monitoring network and whether it looks.
/// @param visitsFrom first of the 30 days, visitsUntil: the last one, the recorded business day
/// @param visitsLast30Days visits to households in those days: of the grid, and for cases
/// @param householdsUnvisited households under monitoring at which nobody was met since the first of those days
record GridFigures(long teams, long monitors, LocalDate visitsFrom, LocalDate visitsUntil, long visitsLast30Days,
		long gridVisitsLast30Days, long caseVisitsLast30Days, long householdsUnvisited) {

	private static final int DAYS = 30;

	/// @param day the recorded business day
	static GridFigures of(Rows rows, LocalDate day) {
		long grid = tally(rows, "GRID_VISITS");
		long cases = tally(rows, "CASE_VISITS");
		return new GridFigures(tally(rows, "TEAMS"), tally(rows, "MONITORS"), firstDay(day), day, grid + cases, grid,
				cases, tally(rows, "UNVISITED"));
	}

	/// The first of the days that count, with the day itself the last one.
	static LocalDate firstDay(LocalDate day) {
		return day.minusDays(DAYS - 1);
	}

	static long tally(Rows rows, String figure) {
		return rows.tallies().stream().filter(row -> row.figure().equals(figure)).mapToLong(Rows.Tally::count).sum();
	}

}
