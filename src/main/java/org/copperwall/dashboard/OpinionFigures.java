package org.copperwall.dashboard;

/// Reports of public opinion that wait for an answer.
record OpinionFigures(long open, long overdue) {

	/// No report can be recorded yet.
	static final OpinionFigures NONE = new OpinionFigures(0, 0);

}
