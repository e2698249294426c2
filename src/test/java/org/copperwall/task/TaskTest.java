package org.copperwall.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.copperwall.access.Holder;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.Calendars;
import org.copperwall.rules.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/// What can happen to a task, without a database.
class TaskTest {

	private static final RegionCode VILLAGE = new RegionCode("621202114001");

	private static final RegionCode BOLIN = new RegionCode("621202114");

	private static final Holder CADRE = new Holder(Role.VILLAGE_CADRE, VILLAGE, null, null);

	private final WorkingDays calendar = Calendars.springFestivals();

	@ParameterizedTest(name = "{1} days from {0}, sent back {2} to {3}, are due on {4}")
	@CsvSource({
			// Sent back for a week, it is due a week later.
			"2026-11-23T10:00, 3, 2026-11-24T10:00, 2026-12-01T10:00, 2026-12-03",
			// Sent back and handed in again on the same day, it loses and gains nothing.
			"2026-11-23T10:00, 3, 2026-11-24T10:00, 2026-11-24T16:00, 2026-11-26",
			// A weekend is nobody's.
			"2026-11-23T10:00, 5, 2026-11-27T17:00, 2026-11-29T10:00, 2026-11-30",
			// Sent back over the Spring Festival of 2026, with make-up Saturdays before
			// and after.
			"2026-02-12T10:00, 3, 2026-02-13T10:00, 2026-02-25T09:00, 2026-02-27",
			"2026-02-12T10:00, 3, 2026-02-14T10:00, 2026-02-27T09:00, 2026-02-28",
			// Sent back on its last day, it is due at the close of the day it comes back,
			// or of the next one at work.
			"2026-11-23T10:00, 1, 2026-11-24T10:00, 2026-11-30T10:00, 2026-11-30",
			"2026-11-23T10:00, 1, 2026-11-24T10:00, 2026-11-28T10:00, 2026-11-30",
			"2026-11-23T10:00, 1, 2026-11-24T10:00, 2026-11-30T19:00, 2026-12-01" })
	void a_file_sent_back_pauses_its_clock(String opened, int days, String sentBack, String again, LocalDate due) {
		Task task = task(at(opened), days).paused(at(sentBack), this.calendar);
		assertThat(task.status()).isEqualTo(TaskStatus.PAUSED);
		assertThat(task.dueAt()).isNull();
		Task resumed = task.resumed(at(again), this.calendar);
		assertThat(resumed.dueAt()).isEqualTo(WorkingDays.closingOf(due));
		assertThat(resumed.remainingDays()).isNull();
		assertThat(resumed.workingDays()).isEqualTo(days);
	}

	@Test
	void however_often_it_is_sent_back_a_task_is_due_later_by_exactly_the_days_it_stood_still() {
		long seed = System.nanoTime();
		System.out.println("TaskTest seed " + seed);
		Random random = new Random(seed);
		Instant first = at("2025-11-03T09:00");
		for (int sample = 0; sample < 5_000; sample++) {
			Instant now = first.plusSeconds(random.nextInt(40_000_000));
			Task task = task(now, 10 + random.nextInt(20));
			Instant due = task.dueAt();
			int stood = 0;
			for (int round = 0; round < 3; round++) {
				Instant pause = now.plusSeconds(random.nextInt(3 * 86_400));
				Instant resume = pause.plusSeconds(random.nextInt(20 * 86_400));
				task = task.paused(pause, this.calendar).resumed(resume, this.calendar);
				stood += this.calendar.workingDaysBetween(pause, resume);
				now = resume;
			}
			assertThat(task.dueAt()).as("sample " + sample)
				.isEqualTo((stood > 0) ? this.calendar.dueAfter(due, stood) : due);
		}
	}

	@Test
	void what_became_overdue_stays_so_and_is_escalated_once() {
		Task task = task(at("2026-11-23T10:00"), 1);
		Instant late = at("2026-11-24T18:00");
		Holder superior = new Holder(Role.TOWNSHIP_CADRE, BOLIN, null, null);
		Task overdue = task.missed(late).escalated(superior);
		assertThat(overdue.overdueAt()).isEqualTo(late);
		assertThat(overdue.escalatedTo()).isEqualTo(superior);
		assertThatIllegalStateException().isThrownBy(() -> overdue.missed(late.plusSeconds(1)));
		assertThatIllegalStateException().isThrownBy(() -> overdue.escalated(superior));
		Task later = overdue.paused(late, this.calendar).resumed(late.plusSeconds(86_400), this.calendar);
		assertThat(later.overdueAt()).isEqualTo(late);
		assertThat(later.closed(late.plusSeconds(90_000), "someone").overdueAt()).isEqualTo(late);
	}

	@Test
	void before_it_is_due_or_while_its_clock_stands_still_a_task_is_not_overdue() {
		Task task = task(at("2026-11-23T10:00"), 1);
		assertThatIllegalStateException().isThrownBy(() -> task.missed(at("2026-11-24T17:59")));
		Task paused = task.paused(at("2026-11-24T12:00"), this.calendar);
		assertThatIllegalStateException().isThrownBy(() -> paused.missed(at("2026-12-24T12:00")));
	}

	@Test
	void nobody_is_alerted_of_what_is_not_overdue() {
		assertThatIllegalStateException().isThrownBy(() -> task(at("2026-11-23T10:00"), 1).escalated(CADRE));
	}

	@Test
	void what_ended_stays_ended() {
		Instant now = at("2026-11-23T12:00");
		Task closed = task(at("2026-11-23T10:00"), 1).closed(now, "someone");
		assertThat(closed.closedBy()).isEqualTo("someone");
		assertThat(closed.version()).isEqualTo(2);
		assertThatIllegalStateException().isThrownBy(() -> closed.cancelled(now, "another"));
		assertThatIllegalStateException().isThrownBy(() -> closed.paused(now, this.calendar));
		assertThatIllegalStateException().isThrownBy(() -> closed.resumed(now, this.calendar));
	}

	@Test
	void a_named_person_s_task_is_nobody_else_s_until_the_post_falls_vacant() {
		NewTask wanted = new NewTask("VISIT", "Household", UUID.randomUUID(), null, VILLAGE, Role.MONITOR, null,
				"person-1", 3);
		Holder monitor = new Holder(Role.MONITOR, VILLAGE, null, null);
		Instant now = at("2026-11-23T10:00");
		Task named = Task.opened(UUID.randomUUID(), wanted, monitor, now, this.calendar);
		assertThat(named.isHeldBy(viewer("person-1", Role.MONITOR))).isTrue();
		assertThat(named.isHeldBy(viewer("person-2", Role.MONITOR))).isFalse();
		Task passedOn = Task.opened(UUID.randomUUID(), wanted,
				new Holder(Role.VILLAGE_CADRE, VILLAGE, null, Role.MONITOR), now, this.calendar);
		assertThat(passedOn.isHeldBy(viewer("person-2", Role.VILLAGE_CADRE))).isTrue();
	}

	private Task task(Instant at, int workingDays) {
		NewTask wanted = new NewTask("VISIT", "Household", UUID.randomUUID(), null, VILLAGE, Role.VILLAGE_CADRE, null,
				null, workingDays);
		return Task.opened(UUID.randomUUID(), wanted, CADRE, at, this.calendar);
	}

	private static Viewer viewer(String subject, Role role) {
		return new Viewer("issuer", subject, null, Set.of(role), VILLAGE, null, Set.of(), Locale.CHINESE);
	}

	private static Instant at(String local) {
		return ZonedDateTime.parse(local + ":00+08:00[Asia/Shanghai]").toInstant();
	}

}
