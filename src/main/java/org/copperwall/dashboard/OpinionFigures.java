package org.copperwall.dashboard;

/// Reports of public opinion that wait for an answer.
/// @param overdue of the open ones, those past their deadline
/// @param unassessed of the open ones, those nobody has looked into yet
record OpinionFigures(long open, long overdue, long unassessed) {

	static OpinionFigures of(Rows rows) {
		return new OpinionFigures(GridFigures.tally(rows, "OPINION_OPEN"), GridFigures.tally(rows, "OPINION_OVERDUE"),
				GridFigures.tally(rows, "OPINION_UNASSESSED"));
	}

}
