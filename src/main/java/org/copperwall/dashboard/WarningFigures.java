package org.copperwall.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.copperwall.casework.Source;
import org.copperwall.warning.Hop;
import org.copperwall.warning.Severity;

/// Warnings that wait for people. A warning in a case waits with the case and is counted there.
record WarningFigures(long open, long overdue, List<SourceFigures> bySource, List<SeverityFigures> bySeverity,
		List<HopFigures> byHop) {

	static WarningFigures of(Rows rows) {
		List<Rows.Warnings> warnings = rows.warnings();
		return new WarningFigures(count(warnings, row -> true), count(warnings, Rows.Warnings::overdue),
				Arrays.stream(Source.values()).map(source -> SourceFigures.of(source, warnings)).toList(),
				Arrays.stream(Severity.values()).map(severity -> SeverityFigures.of(severity, warnings)).toList(),
				Arrays.stream(Hop.values()).map(hop -> HopFigures.of(hop, warnings)).toList());
	}

	private static long count(List<Rows.Warnings> warnings, Predicate<Rows.Warnings> wanted) {
		return warnings.stream().filter(wanted).mapToLong(Rows.Warnings::count).sum();
	}

	/// Open warnings by who saw the need first.
	record SourceFigures(Source source, long open, long overdue) {

		static SourceFigures of(Source source, List<Rows.Warnings> warnings) {
			Predicate<Rows.Warnings> own = row -> row.source().equals(source.name());
			return new SourceFigures(source, count(warnings, own), count(warnings, own.and(Rows.Warnings::overdue)));
		}

	}

	/// Open warnings of one severity.
	record SeverityFigures(Severity severity, long open, long overdue) {

		static SeverityFigures of(Severity severity, List<Rows.Warnings> warnings) {
			Predicate<Rows.Warnings> own = row -> row.severity() == severity.level();
			return new SeverityFigures(severity, count(warnings, own),
					count(warnings, own.and(Rows.Warnings::overdue)));
		}

	}

	/// Open warnings at one leg of their round trip.
	record HopFigures(Hop hop, long open, long overdue) {

		static HopFigures of(Hop hop, List<Rows.Warnings> warnings) {
			Predicate<Rows.Warnings> own = row -> row.hop().equals(hop.name());
			return new HopFigures(hop, count(warnings, own), count(warnings, own.and(Rows.Warnings::overdue)));
		}

	}

}
