package org.copperwall.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

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

	/// Filled by whoever finds it empty, with his own connection: nobody waits for
	/// another's.
	private final Cache<String, List<CalendarYear>> known;

	WorkingCalendar(CalendarStore store, RulesSettings settings) {
		this.store = store;
		this.known = Caffeine.newBuilder().expireAfterWrite(settings.remembered()).build();
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

	/// The years that ought to have been published by a day, and how far each can be
	/// trusted: its own and, from November on, when the State Council has announced it,
	/// the
	/// next.
	public Mono<List<AwaitedYear>> awaitedYears(LocalDate day) {
		int last = (day.getMonthValue() >= Month.NOVEMBER.getValue()) ? day.getYear() + 1 : day.getYear();
		return workingDays().map((days) -> IntStream.rangeClosed(day.getYear(), last)
			.mapToObj((year) -> new AwaitedYear(year, days.statusOf(year)))
			.toList());
	}

	/// A year that ought to have been published.
	public record AwaitedYear(int year, CalendarStatus status) {
	}

}
