package org.copperwall.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// Counting in working days, over the Spring Festival above all.
class WorkingDaysTest {

	private static final int TRIES = 20_000;

	private final WorkingDays calendar = Calendars.springFestivals();

	@ParameterizedTest(name = "{1} working days from {0} end on {2}")
	@CsvSource({
			// A plain week.
			"2026-11-23T10:00, 1, 2026-11-24", "2026-11-23T10:00, 5, 2026-11-30",
			// Over a weekend, and begun on one.
			"2026-11-20T10:00, 1, 2026-11-23", "2026-11-21T10:00, 1, 2026-11-23",
			// The Saturday before the Spring Festival of 2026 is worked, nine days are
			// off, the Saturday after is worked too.
			"2026-02-13T10:00, 1, 2026-02-14", "2026-02-13T10:00, 2, 2026-02-24", "2026-02-13T10:00, 6, 2026-02-28",
			"2026-02-13T10:00, 7, 2026-03-02",
			// Fifteen working days over it are 23 days of the calendar.
			"2026-02-09T09:00, 15, 2026-03-06",
			// New Year: Sunday the fourth of January is worked.
			"2025-12-31T17:59, 1, 2026-01-04",
			// Spring Festival of 2027 by the statute alone.
			"2027-02-04T10:00, 1, 2027-02-09",
			// No day left: by the close of this one, or of the next one at work.
			"2026-11-23T10:00, 0, 2026-11-23", "2026-11-23T18:00, 0, 2026-11-24", "2026-11-20T18:30, 0, 2026-11-23",
			"2026-02-14T10:00, 0, 2026-02-14", "2026-02-14T19:00, 0, 2026-02-24" })
	void a_term_ends_at_the_close_of_its_last_working_day(String from, int days, LocalDate due) {
		assertThat(this.calendar.dueAfter(at(from), days)).isEqualTo(WorkingDays.closingOf(due));
	}

	@Test
	void a_make_up_saturday_is_a_working_day_and_a_monday_in_the_festival_is_not() {
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2026-02-28"))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2026-02-21"))).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2026-02-16"))).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2026-03-07"))).isFalse();
	}

	@Test
	void midnight_is_that_of_shanghai() {
		Instant lateOnFridayInLondon = Instant.parse("2026-11-20T16:30:00Z");
		assertThat(WorkingDays.dayOf(lateOnFridayInLondon)).isEqualTo(LocalDate.parse("2026-11-21"));
	}

	@Test
	void a_year_nobody_entered_has_plain_weeks_and_says_so() {
		assertThat(this.calendar.statusOf(2031)).isEqualTo(CalendarStatus.MISSING);
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2031-10-01"))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2031-10-04"))).isFalse();
	}

	@Test
	void a_term_below_zero_or_without_end_is_a_mistake() {
		Instant from = at("2026-11-23T10:00");
		assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.dueAfter(from, -1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.calendar.dueAfter(from, WorkingDays.LONGEST_DAYS + 1));
	}

	@Test
	void whatever_the_start_a_term_ends_on_a_working_day_and_holds_exactly_its_days() {
		samples().forEach((sample) -> {
			Instant due = this.calendar.dueAfter(sample.from, sample.days);
			assertThat(this.calendar.isWorkingDay(WorkingDays.dayOf(due))).as(sample.toString()).isTrue();
			assertThat(this.calendar.workingDaysBetween(sample.from, due)).as(sample.toString()).isEqualTo(sample.days);
			assertThat(due).as(sample.toString()).isAfter(sample.from);
		});
	}

	@Test
	void two_terms_one_after_the_other_are_as_long_as_both_together() {
		samples().forEach((sample) -> {
			Instant first = this.calendar.dueAfter(sample.from, sample.days);
			assertThat(this.calendar.dueAfter(first, sample.more)).as(sample.toString())
				.isEqualTo(this.calendar.dueAfter(sample.from, sample.days + sample.more));
		});
	}

	@Test
	void who_starts_later_is_never_due_earlier() {
		samples().forEach((sample) -> {
			Instant later = sample.from.plus(Duration.ofHours(sample.more));
			assertThat(this.calendar.dueAfter(later, sample.days)).as(sample.toString())
				.isAfterOrEqualTo(this.calendar.dueAfter(sample.from, sample.days));
		});
	}

	@Test
	void the_days_between_add_up() {
		samples().forEach((sample) -> {
			Instant middle = sample.from.plus(Duration.ofHours(7L * sample.days));
			Instant end = middle.plus(Duration.ofHours(5L * sample.more));
			int whole = this.calendar.workingDaysBetween(sample.from, end);
			assertThat(this.calendar.workingDaysBetween(sample.from, middle)
					+ this.calendar.workingDaysBetween(middle, end))
				.as(sample.toString())
				.isEqualTo(whole);
		});
	}

	private static Instant at(String local) {
		return ZonedDateTime.parse(local + ":00+08:00[Asia/Shanghai]").toInstant();
	}

	/// Starts at any minute from November 2025 to April 2027, terms of 1 to 40 working
	/// days.
	private static Stream<Sample> samples() {
		long seed = System.nanoTime();
		System.out.println("WorkingDaysTest seed " + seed);
		Random random = new Random(seed);
		Instant first = at("2025-11-01T00:00");
		return Stream
			.generate(() -> new Sample(first.plus(Duration.ofMinutes(random.nextInt(520 * 24 * 60))),
					1 + random.nextInt(40), 1 + random.nextInt(40)))
			.limit(TRIES);
	}

	private record Sample(Instant from, int days, int more) {
	}

}
