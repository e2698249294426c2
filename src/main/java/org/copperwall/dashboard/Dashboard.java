package org.copperwall.dashboard;

import java.time.Instant;
import java.util.List;

import org.copperwall.event.Cursor;
import org.copperwall.region.Region;
import org.jspecify.annotations.Nullable;

/// All figures of a region at one position of its district's stream (监测大屏). They depend on recorded rows alone, so they
/// hold until the next change.
/// @param position the last change the figures contain; a subscription `after` it continues exactly there
/// @param at when that change happened; absent while nothing has happened in the district
/// @param children one row a child region, and one for the region itself where something lies directly at it, so that
/// counts add up to the whole
record Dashboard(Region region, Cursor position, @Nullable Instant at, MonitoringFigures monitoring, CaseFigures cases,
		WarningFigures warnings, MeasureFigures measures, FundFigures fund, GridFigures grid, OpinionFigures opinion,
		List<RegionFigures> children) {

	Dashboard {
		children = List.copyOf(children);
	}

	static Dashboard of(RegionFigures whole, Cursor position, @Nullable Instant at, List<RegionFigures> children) {
		return new Dashboard(whole.region(), position, at, whole.monitoring(), whole.cases(), whole.warnings(),
				whole.measures(), whole.fund(), whole.grid(), whole.opinion(), children);
	}

	/// Whether nothing but the position has moved on.
	boolean sameFigures(Dashboard other) {
		return whole().equals(other.whole()) && this.children.equals(other.children);
	}

	private RegionFigures whole() {
		return new RegionFigures(this.region, this.monitoring, this.cases, this.warnings, this.measures, this.fund,
				this.grid, this.opinion);
	}

}
