package org.copperwall.dashboard;

import java.time.LocalDate;

import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;

/// What is asked of a trend.
/// @param from first day, to: last day, both of business time
record TrendQuestion(RegionCode region, TrendFigure figure, LocalDate from, LocalDate to, TrendGrain grain) {

	/// @throws GraphFailure BAD_REQUEST for a last day before the first, or too many
	/// points
	void check(int mostPoints) {
		if (this.to.isBefore(this.from)) {
			throw GraphFailure.badRequest("trend.days");
		}
		if (this.grain.points(this.from, this.to) > mostPoints) {
			throw GraphFailure.badRequest("trend.points", mostPoints);
		}
	}

}
