package org.copperwall.dashboard;

import java.time.LocalDate;

import org.copperwall.region.Region;

/// The figures of one region, whole or child alike.
record RegionFigures(Region region, MonitoringFigures monitoring, CaseFigures cases, WarningFigures warnings,
		MeasureFigures measures, FundFigures fund, GridFigures grid, OpinionFigures opinion) {

	/// @param day the recorded business day; its year is the fund year
	static RegionFigures of(Region region, Rows rows, LocalDate day) {
		return new RegionFigures(region, MonitoringFigures.of(rows), CaseFigures.of(rows), WarningFigures.of(rows),
				MeasureFigures.of(rows), FundFigures.of(region.code(), rows, day.getYear()), GridFigures.of(rows, day),
				OpinionFigures.of(rows));
	}

}
