package org.copperwall.dashboard;

import java.util.Arrays;
import java.util.List;

import org.copperwall.graph.Ratio;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.MonitoringStatus;
import org.copperwall.monitoring.RiskCause;

/// The stock under monitoring. People and households are counted once, by the last spell they lived through: who came
/// back under monitoring no longer counts as eliminated.
/// @param endedOtherwise households whose spell ended without elimination
/// @param eliminationRate of all people ever monitored, how many left it by elimination
/// @param byCause a household counts under each of its causes; likewise dimensions
record MonitoringFigures(long peopleEver, long peopleUnderMonitoring, long peopleEliminated, long householdsEver,
		long householdsUnderMonitoring, long householdsEliminated, long endedOtherwise, Ratio eliminationRate,
		List<CategoryFigures> byCategory, List<CauseFigures> byCause, List<DimensionFigures> byDimension) {

	static MonitoringFigures of(Rows rows) {
		long everybody = rows.people().stream().mapToLong(Rows.People::people).sum();
		long eliminated = rows.people().stream().mapToLong(Rows.People::eliminated).sum();
		return new MonitoringFigures(everybody, countPeople(rows.people(), MonitoringStatus.OPEN), eliminated,
				rows.spells().stream().mapToLong(Rows.Spells::households).sum(),
				countHouseholds(rows.spells(), MonitoringStatus.OPEN),
				countHouseholds(rows.spells(), MonitoringStatus.ELIMINATED),
				countHouseholds(rows.spells(), MonitoringStatus.ENDED), new Ratio(eliminated, everybody, "people"),
				Arrays.stream(Category.values()).map(category -> CategoryFigures.of(category, rows)).toList(),
				Arrays.stream(RiskCause.values()).map(cause -> CauseFigures.of(cause, rows)).toList(),
				Arrays.stream(Dimension.values()).map(dimension -> DimensionFigures.of(dimension, rows)).toList());
	}

	private static long countPeople(List<Rows.People> rows, MonitoringStatus status) {
		return rows.stream().filter(row -> row.status().equals(status.name())).mapToLong(Rows.People::people).sum();
	}

	private static long countHouseholds(List<Rows.Spells> rows, MonitoringStatus status) {
		return rows.stream().filter(row -> row.status().equals(status.name())).mapToLong(Rows.Spells::households).sum();
	}

	/// Those under monitoring now in one category.
	record CategoryFigures(Category category, long households, long people) {

		static CategoryFigures of(Category category, Rows rows) {
			return new CategoryFigures(category,
					countHouseholds(
							rows.spells().stream().filter(row -> row.category().equals(category.name())).toList(),
							MonitoringStatus.OPEN),
					countPeople(rows.people().stream().filter(row -> row.category().equals(category.name())).toList(),
							MonitoringStatus.OPEN));
		}

	}

	/// Those under monitoring now for one cause.
	record CauseFigures(RiskCause cause, long households, long people) {

		static CauseFigures of(RiskCause cause, Rows rows) {
			List<Rows.Risks> own = rows.risks().stream().filter(row -> cause.name().equals(row.cause())).toList();
			return new CauseFigures(cause, own.stream().mapToLong(Rows.Risks::households).sum(),
					own.stream().mapToLong(Rows.Risks::people).sum());
		}

	}

	/// Those under monitoring now whose security is at risk in one dimension.
	record DimensionFigures(Dimension dimension, long households, long people) {

		static DimensionFigures of(Dimension dimension, Rows rows) {
			List<Rows.Risks> own = rows.risks()
				.stream()
				.filter(row -> dimension.name().equals(row.dimension()))
				.toList();
			return new DimensionFigures(dimension, own.stream().mapToLong(Rows.Risks::households).sum(),
					own.stream().mapToLong(Rows.Risks::people).sum());
		}

	}

}
