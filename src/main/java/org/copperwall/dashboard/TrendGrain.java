package org.copperwall.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// How many days stand together in a trend. Weeks begin on Monday and months on their first; the first and the last of a
/// trend may be cut.
enum TrendGrain {

	DAY {
		@Override
		LocalDate last(LocalDate day) {
			return day;
		}

		@Override
		long points(LocalDate from, LocalDate to) {
			return ChronoUnit.DAYS.between(from, to) + 1;
		}
	},
	WEEK {
		@Override
		LocalDate last(LocalDate day) {
			return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		}

		@Override
		long points(LocalDate from, LocalDate to) {
			return ChronoUnit.WEEKS.between(monday(from), monday(to)) + 1;
		}
	},
	MONTH {
		@Override
		LocalDate last(LocalDate day) {
			return day.with(TemporalAdjusters.lastDayOfMonth());
		}

		@Override
		long points(LocalDate from, LocalDate to) {
			return ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) + 1;
		}
	};

	/// The last of the days that this one stands together with.
	abstract LocalDate last(LocalDate day);

	/// How many points the days from one to another make, without making them.
	abstract long points(LocalDate from, LocalDate to);

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
