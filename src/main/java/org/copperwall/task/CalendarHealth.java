package org.copperwall.task;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.copperwall.rules.CalendarStatus;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingCalendar.AwaitedYear;
import org.copperwall.rules.WorkingDays;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;

/// Shows to whoever runs the service which years of the calendar are awaited. It never takes an instance out of service:
/// counting by plain weeks is worse than the calendar and better than nothing.
@Component("calendar")
class CalendarHealth implements ReactiveHealthIndicator {

	private final WorkingCalendar calendar;

	private final Clock clock;

	private final AtomicInteger unpublished = new AtomicInteger();

	CalendarHealth(WorkingCalendar calendar, Clock clock, MeterRegistry meters) {
		this.calendar = calendar;
		this.clock = clock;
		Gauge.builder("copperwall.calendar.unpublished", this.unpublished, AtomicInteger::get)
			.description("Years of the working-day calendar that ought to have been published and are not entered")
			.baseUnit("years")
			.register(meters);
	}

	@Override
	public Mono<Health> health() {
		return this.calendar.awaitedYears(WorkingDays.dayOf(this.clock.instant()))
			.doOnNext(this::measure)
			.map((years) -> {
				Health.Builder health = Health.up();
				years.forEach((year) -> health.withDetail(String.valueOf(year.year()), year.status()));
				return health.build();
			});
	}

	/// The meter shows what was last looked at: by the tick each day, and by every health
	/// check.
	void measure(List<AwaitedYear> years) {
		this.unpublished.set((int) years.stream().filter((year) -> year.status() != CalendarStatus.PUBLISHED).count());
	}

}
