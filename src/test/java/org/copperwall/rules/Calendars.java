package org.copperwall.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The calendar around two Spring Festivals, for tests without a database.
public final class Calendars {

	private Calendars() {
	}

	/// The winter of 2026 as the State Council arranged it, and the statutory days of
	/// 2027.
	public static WorkingDays springFestivals() {
		SortedMap<LocalDate, CalendarDay> y2026 = new TreeMap<>();
		off(y2026, "元旦", "2026-01-01", "2026-01-03");
		off(y2026, "春节", "2026-02-15", "2026-02-23");
		work(y2026, "元旦", "2026-01-04");
		work(y2026, "春节", "2026-02-14");
		work(y2026, "春节", "2026-02-28");
		SortedMap<LocalDate, CalendarDay> y2027 = new TreeMap<>();
		off(y2027, "元旦", "2027-01-01", "2027-01-01");
		off(y2027, "春节", "2027-02-05", "2027-02-08");
		return WorkingDays.of(List.of(new CalendarYear(2026, CalendarStatus.PUBLISHED, "test", y2026),
				new CalendarYear(2027, CalendarStatus.PROVISIONAL, "test", y2027)));
	}

	private static void off(SortedMap<LocalDate, CalendarDay> days, String title, String first, String last) {
		LocalDate.parse(first)
			.datesUntil(LocalDate.parse(last).plusDays(1))
			.forEach((day) -> days.put(day, new CalendarDay(day, false, title)));
	}

	private static void work(SortedMap<LocalDate, CalendarDay> days, String title, String day) {
		days.put(LocalDate.parse(day), new CalendarDay(LocalDate.parse(day), true, title));
	}

}
