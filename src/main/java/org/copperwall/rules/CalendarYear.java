package org.copperwall.rules;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/// One year of public holidays, as an authority published it or as far as the statute alone tells.
/// @param source where the year was taken from
/// @param days every day that differs from a plain week, with what it is
public record CalendarYear(int year, CalendarStatus status, String source, SortedMap<LocalDate, CalendarDay> days) {

	public CalendarYear {
		days = new TreeMap<>(days);
	}

	/// A year nobody has told us anything about.
	static CalendarYear missing(int year) {
		return new CalendarYear(year, CalendarStatus.MISSING, "", new TreeMap<>());
	}

}
