package org.copperwall.dashboard;

/// What is lacking for those under monitoring now.
/// @param withoutHelper monitored households without a helper
/// @param withoutMeasure monitored households without any measure
/// @param overdue measures recorded as overdue
record MeasureFigures(long withoutHelper, long withoutMeasure, long overdue) {

	static MeasureFigures of(Rows rows) {
		return new MeasureFigures(rows.spells().stream().mapToLong(Rows.Spells::withoutHelper).sum(),
				rows.spells().stream().mapToLong(Rows.Spells::withoutMeasure).sum(),
				rows.spells().stream().mapToLong(Rows.Spells::measuresOverdue).sum());
	}

}
