package org.copperwall.dashboard;

import org.copperwall.region.Region;

/// The figures of one region, whole or child alike.
record RegionFigures(Region region, MonitoringFigures monitoring, CaseFigures cases, WarningFigures warnings,
		MeasureFigures measures, FundFigures fund, GridFigures grid, OpinionFigures opinion) {

	/// @param year the fund year of the business day
	static RegionFigures of(Region region, Rows rows, int year) {
		return new RegionFigures(region, MonitoringFigures.of(rows), CaseFigures.of(rows), WarningFigures.of(rows),
				MeasureFigures.of(rows), FundFigures.of(region.code(), rows, year), GridFigures.of(rows),
				OpinionFigures.of(rows));
	}

}
