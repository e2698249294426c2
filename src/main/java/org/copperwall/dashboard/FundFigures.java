package org.copperwall.dashboard;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/// The special fund in the year of the business day. The appropriation is the district's: smaller regions have what was
/// promised and paid to their households, and nothing else.
/// @param committed promised and not released again, paid or not
/// @param available appropriated and carried over, less premium and committed
/// @param grants grants with a commitment that was not released
record FundFigures(int year, @Nullable Yuan appropriated, @Nullable Yuan premium, Yuan committed, Yuan paid,
		@Nullable Yuan available, long grants) {

	static FundFigures of(RegionCode region, Rows rows, int year) {
		Yuan committed = sum(rows, "COMMITMENT").minus(sum(rows, "RELEASE"));
		Yuan paid = sum(rows, "PAYMENT");
		long grants = GridFigures.tally(rows, "GRANTS");
		if (region.level() != RegionLevel.DISTRICT) {
			return new FundFigures(year, null, null, committed, paid, null, grants);
		}
		Yuan appropriated = sum(rows, "APPROPRIATION");
		Yuan premium = sum(rows, "PREMIUM");
		return new FundFigures(year, appropriated, premium, committed, paid,
				appropriated.plus(carried(rows)).minus(premium).minus(committed), grants);
	}

	/// From the year before, less what went into the next or lapsed.
	private static Yuan carried(Rows rows) {
		return sum(rows, "CARRY_IN").minus(sum(rows, "CARRY_OUT")).minus(sum(rows, "LAPSE"));
	}

	private static Yuan sum(Rows rows, String kind) {
		return rows.money()
			.stream()
			.filter(row -> row.kind().equals(kind))
			.map(row -> new Yuan(row.fen()))
			.reduce(Yuan.ZERO, Yuan::plus);
	}

}
