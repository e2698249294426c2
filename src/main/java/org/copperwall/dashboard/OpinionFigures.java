package org.copperwall.dashboard;

/// Reports of public opinion that wait for an answer.
/// @param overdue of the open ones, those past their deadline
record OpinionFigures(long open, long overdue) {

	static OpinionFigures of(Rows rows) {
		return new OpinionFigures(GridFigures.tally(rows, "OPINION_OPEN"), GridFigures.tally(rows, "OPINION_OVERDUE"));
	}

}
