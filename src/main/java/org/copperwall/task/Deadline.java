package org.copperwall.task;

import java.time.Instant;

import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// By when, and whether that was kept. All that happens to it is recorded; nothing depends on when one looks.
/// @param workingDays the whole term
/// @param dueAt absent while the clock stands still
/// @param remainingDays working days left on a clock that stands still
/// @param overdueAt when it was found overdue; once recorded it stays
record Deadline(int workingDays, @Nullable Instant dueAt, @Nullable Integer remainingDays,
		@Nullable Instant overdueAt) {

	static Deadline starting(Instant at, int workingDays, WorkingDays calendar) {
		return new Deadline(workingDays, calendar.dueAfter(at, workingDays), null, null);
	}

	/// The clock stands still: whoever waits for somebody else loses none of his days.
	Deadline stopped(Instant at, WorkingDays calendar) {
		Instant due = running();
		return new Deadline(this.workingDays, null, calendar.workingDaysBetween(at, due), this.overdueAt);
	}

	/// The clock runs on with the days that were left on it. What is not overdue is due
	/// at the earliest at the close of this working day.
	Deadline continued(Instant at, WorkingDays calendar) {
		if (this.remainingDays == null) {
			throw new IllegalStateException("this clock is running");
		}
		return new Deadline(this.workingDays, calendar.dueAfter(at, this.remainingDays), null, this.overdueAt);
	}

	/// Found overdue. It can happen once.
	Deadline missed(Instant at) {
		if (this.overdueAt != null || running().isAfter(at)) {
			throw new IllegalStateException("not overdue, or recorded before");
		}
		return new Deadline(this.workingDays, this.dueAt, null, at);
	}

	private Instant running() {
		if (this.dueAt == null) {
			throw new IllegalStateException("this clock stands still");
		}
		return this.dueAt;
	}

}
