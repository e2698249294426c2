package org.copperwall.grid;

import java.time.LocalDate;

import org.copperwall.graph.Where;
import org.jspecify.annotations.Nullable;

/// Within which time a household is visited again, reckoned on the recorded business day: so that two who ask at one
/// position of the log get one answer.
record VisitRule(LocalDate day, int monitoredDays, int otherDays) {

	/// Households under monitoring whose last visit was then or before are overdue.
	LocalDate monitoredUntil() {
		return this.day.minusDays(this.monitoredDays);
	}

	LocalDate otherUntil() {
		return this.day.minusDays(this.otherDays);
	}

	/// Absent for a household that nobody has visited yet: it is due at once.
	@Nullable LocalDate dueOn(@Nullable LocalDate lastVisitedOn, boolean monitored) {
		return lastVisitedOn == null ? null : lastVisitedOn.plusDays(monitored ? this.monitoredDays : this.otherDays);
	}

	boolean isOverdue(@Nullable LocalDate lastVisitedOn, boolean monitored) {
		LocalDate due = dueOn(lastVisitedOn, monitored);
		return due == null || !due.isAfter(this.day);
	}

	Where with(Where where) {
		return where.with("monitoredUntil", monitoredUntil()).with("otherUntil", otherUntil());
	}

}
