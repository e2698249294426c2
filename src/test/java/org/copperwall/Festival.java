package org.copperwall;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.BooleanSupplier;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingDays;

/// A Chinese New Year that comes whenever the tests run: nine days off from a Sunday to a Monday, with the Saturdays before
/// and after worked to make up, as in 2026.
public final class Festival {

	private final LocalDate sunday;

	private Festival(LocalDate sunday) {
		this.sunday = sunday;
	}

	/// Enters it into the calendar; before the first service looks there.
	public static Festival enter(SandboxDatabase database) {
		LocalDate sunday = LocalDate.of(LocalDate.now(Clock.systemUTC()).getYear() + 1, 2, 8)
			.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		database.execute("""
				DELETE FROM calendar_day WHERE year = %1$d;
				DELETE FROM calendar_year WHERE year = %1$d;
				INSERT INTO calendar_year (year, status, source) VALUES (%1$d, 'PUBLISHED', 'test');
				INSERT INTO calendar_day (day, year, working, title)
				SELECT DATE '%2$s' + n, %1$d, n IN (-1, 13), '春节' FROM generate_series(-1, 13) AS n
				 WHERE n NOT BETWEEN 9 AND 12""".formatted(sunday.getYear(), sunday));
		return new Festival(sunday);
	}

	/// The first day off.
	public LocalDate sunday() {
		return this.sunday;
	}

	/// Ten in the morning of the Thursday before.
	public Instant thursdayBefore() {
		return ZonedDateTime.of(this.sunday.minusDays(3), LocalTime.of(10, 0), WorkingDays.ZONE).toInstant();
	}

	/// Right after the close of the given working day from now on.
	public static Instant after(int workingDays, SandboxService service) {
		WorkingDays calendar = service.bean(WorkingCalendar.class).workingDays().block();
		return calendar.dueAfter(now(service), workingDays).plusSeconds(1);
	}

	public static Instant now(SandboxService service) {
		return service.bean(Clock.class).instant();
	}

	/// Moves the clock, and waits until both replicas go by it.
	public static void moveTo(Instant then, SandboxService one, SandboxService other) {
		one.advance(Duration.between(now(one), then).toString());
		eventually(() -> !now(other).isBefore(then) && !now(one).isBefore(then));
	}

	public static void eventually(BooleanSupplier holds) {
		Boolean held = Flux.interval(Duration.ZERO, Duration.ofMillis(20))
			.onBackpressureDrop()
			.publishOn(Schedulers.boundedElastic(), 1)
			.map((_) -> holds.getAsBoolean())
			.takeUntil((holding) -> holding)
			.blockLast(Duration.ofSeconds(30));
		if (!Boolean.TRUE.equals(held)) {
			throw new AssertionError("it never came to hold");
		}
	}

}
