package org.copperwall.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Counting in working days (工作日) by the calendar of public holidays and make-up days. Pure: the same calendar gives the
/// same answer for ever. A year it does not know has plain weeks, so that a deadline exists in every case.
public final class WorkingDays {

	/// The one time zone of the network; every business day is a day of it.
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/// Offices close at six in the evening; what is due on a day is due then.
	public static final LocalTime CLOSING = LocalTime.of(18, 0);

	/// No deadline of this domain is longer; a larger number is a mistake of the caller.
	static final int LONGEST_DAYS = 1000;

	private final Map<Integer, CalendarYear> years;

	private WorkingDays(Map<Integer, CalendarYear> years) {
		this.years = Map.copyOf(years);
	}

	public static WorkingDays of(Collection<CalendarYear> years) {
		Map<Integer, CalendarYear> byYear = new HashMap<>();
		years.forEach((year) -> byYear.put(year.year(), year));
		return new WorkingDays(byYear);
	}

	/// The business day an instant falls on.
	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	/// The instant something due on that day is due.
	public static Instant closingOf(LocalDate day) {
		return ZonedDateTime.of(day, CLOSING, ZONE).toInstant();
	}

	public boolean isWorkingDay(LocalDate day) {
		CalendarYear year = this.years.get(day.getYear());
		CalendarDay special = (year != null) ? year.days().get(day) : null;
		if (special != null) {
			return special.working();
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/// When something started now is due. The day it starts on does not count, as
	/// everywhere in administrative terms.
	/// @param workingDays how many working days there are; 0 means by the close of this
	/// working day, or of the next one when offices are closed
	/// @return 18:00 Asia/Shanghai of the last of them
	/// @throws IllegalArgumentException below 0 or beyond 1000 days
	public Instant dueAfter(Instant from, int workingDays) {
		if (workingDays < 0 || workingDays > LONGEST_DAYS) {
			throw new IllegalArgumentException("a term has 0 to " + LONGEST_DAYS + " working days, not " + workingDays);
		}
		LocalDate day = dayOf(from);
		if (workingDays == 0 && isWorkingDay(day) && from.isBefore(closingOf(day))) {
			return closingOf(day);
		}
		int left = Math.max(workingDays, 1);
		while (left > 0) {
			day = day.plusDays(1);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return closingOf(day);
	}

	/// Working days after the day of `from` up to and with the day of `to`; 0 when `to`
	/// is not on a later day. The
	/// counterpart of [#dueAfter].
	public int workingDaysBetween(Instant from, Instant to) {
		LocalDate last = dayOf(to);
		int count = 0;
		for (LocalDate day = dayOf(from).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			count += isWorkingDay(day) ? 1 : 0;
		}
		return count;
	}

	/// How far the given year can be trusted.
	public CalendarStatus statusOf(int year) {
		CalendarYear known = this.years.get(year);
		return (known != null) ? known.status() : CalendarStatus.MISSING;
	}

}
