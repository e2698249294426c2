package org.copperwall.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// The calendar of working days (工作日历) as it is stored: years are published one by one, mostly in November, and somebody
/// has to enter them in time.
@Component
public class WorkingCalendar {

	private static final String YEARS = "years";

	private final CalendarStore store;

	private final Clock clock;

	/// Filled by whoever finds it empty, with his own connection: nobody waits for
	/// another's.
	private final Cache<String, List<CalendarYear>> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	WorkingCalendar(CalendarStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/// How to count in working days, as far as is known today.
	public Mono<WorkingDays> workingDays() {
		return years().map(WorkingDays::of);
	}

	/// Every year that was entered, oldest first.
	public Mono<List<CalendarYear>> years() {
		List<CalendarYear> cached = this.known.getIfPresent(YEARS);
		return (cached != null) ? Mono.just(cached)
				: this.store.years().collectList().doOnNext((years) -> this.known.put(YEARS, years));
	}

	/// How far next year can be trusted, as of the business day of the clock.
	public Mono<ComingYear> comingYear() {
		LocalDate today = WorkingDays.dayOf(this.clock.instant());
		return workingDays().map((days) -> new ComingYear(today.getYear() + 1, days.statusOf(today.getYear() + 1),
				today.getMonthValue() >= Month.NOVEMBER.getValue()));
	}

	/// Next year's calendar.
	/// @param awaited whether it ought to be there: the State Council announces a year by
	/// the November before it
	public record ComingYear(int year, CalendarStatus status, boolean awaited) {

		/// Whether somebody must be told.
		public boolean needsAttention() {
			return this.awaited && this.status != CalendarStatus.PUBLISHED;
		}

	}

}
