package org.copperwall.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

import org.copperwall.event.Cursor;
import org.copperwall.graph.Yuan;
import org.copperwall.region.Region;
import org.jspecify.annotations.Nullable;

/// How a figure of a region went over the days (趋势). It depends on recorded rows alone, so it holds until the next change.
/// @param asOf the last change that it contains
/// @param points the earliest first
record Trend(Region region, TrendFigure figure, TrendGrain grain, Cursor asOf, List<Point> points) {

	Trend {
		points = List.copyOf(points);
	}

	/// @param changes what each day brought, in units or in fen; of a stock the first one
	/// also what all days before did
	static Trend of(Region region, TrendQuestion question, Cursor asOf, NavigableMap<LocalDate, Long> changes) {
		List<Point> points = new ArrayList<>();
		boolean stock = question.figure().kind() == TrendKind.STOCK;
		long standing = 0;
		LocalDate from = question.from();
		while (!from.isAfter(question.to())) {
			LocalDate last = question.grain().last(from);
			LocalDate to = last.isAfter(question.to()) ? question.to() : last;
			long brought = changes.subMap(from, true, to, true).values().stream().mapToLong(Long::longValue).sum();
			standing += brought;
			points.add(Point.of(from, to, stock ? standing : brought, question.figure()));
			from = to.plusDays(1);
		}
		return new Trend(region, question.figure(), question.grain(), asOf, points);
	}

	public TrendKind kind() {
		return this.figure.kind();
	}

	public String unit() {
		return this.figure.unit();
	}

	/// One of its points.
	/// @param from first day, to: last day
	/// @param value absent for an amount, amount: absent for a number
	record Point(LocalDate from, LocalDate to, @Nullable Long value, @Nullable Yuan amount) {

		static Point of(LocalDate from, LocalDate to, long value, TrendFigure figure) {
			return figure.isMoney() ? new Point(from, to, null, new Yuan(value)) : new Point(from, to, value, null);
		}

	}

}
