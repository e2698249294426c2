package org.copperwall.task;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.CalendarStatus;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingCalendar.AwaitedYear;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Sees to it that somebody enters a year's calendar of working days in time. Deadlines count by it: without it they run
/// through holidays.
@Component
class CalendarWatch implements DailyWork {

	static final String KIND = "ENTER_CALENDAR_YEAR";

	static final String SUBJECT = "CalendarYear";

	private static final int WORKING_DAYS = 10;

	private final WorkingCalendar calendar;

	private final Tasks tasks;

	private final CalendarHealth health;

	CalendarWatch(WorkingCalendar calendar, Tasks tasks, CalendarHealth health) {
		this.calendar = calendar;
		this.tasks = tasks;
		this.health = health;
	}

	@Override
	public Mono<List<DomainEvent>> onDay(RegionCode district, LocalDate day) {
		return this.calendar.awaitedYears(day)
			.doOnNext(this.health::measure)
			.flatMapIterable((years) -> years)
			.concatMap((year) -> attend(district, year))
			.collect(ArrayList::new, List::addAll);
	}

	/// One task a year and district, for as long as the year is not published.
	private Mono<List<DomainEvent>> attend(RegionCode district, AwaitedYear year) {
		UUID subject = subject(district, year.year());
		return this.tasks.openOf(SUBJECT, List.of(subject)).flatMap((pending) -> {
			if (year.status() == CalendarStatus.PUBLISHED) {
				return pending.isEmpty() ? Mono.just(List.<DomainEvent>of()) : done(subject);
			}
			return pending.isEmpty() ? wanted(district, subject, year) : Mono.just(List.<DomainEvent>of());
		});
	}

	private Mono<List<DomainEvent>> wanted(RegionCode district, UUID subject, AwaitedYear year) {
		return this.tasks
			.open(new NewTask(KIND, SUBJECT, subject, null, district, Role.ADMINISTRATOR, null, null, WORKING_DAYS))
			.map((task) -> List.of(new CalendarWanted(district, subject, year), new TaskEvent.Opened(task)));
	}

	private Mono<List<DomainEvent>> done(UUID subject) {
		return this.tasks.closeBy(DailyTick.ACTOR, SUBJECT, subject)
			.flatMapMany(Flux::fromIterable)
			.<DomainEvent>map(TaskEvent.Closed::new)
			.collectList();
	}

	/// Years are shared by all districts, but each has its own administrator to tell.
	static UUID subject(RegionCode district, int year) {
		return UUID.nameUUIDFromBytes(("calendar " + district + " " + year).getBytes(StandardCharsets.UTF_8));
	}

	/// A year's calendar is missing, or known by the statute alone.
	private record CalendarWanted(RegionCode region, UUID subjectId, AwaitedYear year) implements DomainEvent {

		@Override
		public String kind() {
			return (this.year.status() == CalendarStatus.MISSING) ? "calendar.missing" : "calendar.provisional";
		}

		@Override
		public String subjectType() {
			return SUBJECT;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("year", this.year.year());
		}

	}

}
