package org.copperwall.casework;

import java.time.Instant;

import org.copperwall.rules.RuleSet;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// The deadlines of a case: one for the whole, one for the step it waits at, and since when they stand still.
/// @param caseDueAt deadline of the whole case; moves on by as many working days as the
/// file was sent back for
/// @param pausedAt since when the file is sent back
/// @param dueAt deadline of the present step; absent while the clock stands still
/// @param overdue as recorded when it happened
public record CaseClock(Instant caseDueAt, @Nullable Instant pausedAt, @Nullable Instant dueAt, boolean overdue) {

	/// @return a running clock that has no step yet
	static CaseClock started(Instant at, RuleSet rules, WorkingDays days) {
		return new CaseClock(days.dueAfter(at, rules.caseWorkingDays()), null, null, false);
	}

	/// Sent back twice, it has stood still since the first time.
	CaseClock paused(Instant at) {
		return new CaseClock(this.caseDueAt, this.pausedAt != null ? this.pausedAt : at, null, false);
	}

	CaseClock resumed(Instant at, WorkingDays days) {
		if (this.pausedAt == null) {
			return this;
		}
		int stood = days.workingDaysBetween(this.pausedAt, at);
		Instant due = stood == 0 ? this.caseDueAt : days.dueAfter(this.caseDueAt, stood);
		return new CaseClock(due, null, null, this.overdue);
	}

	/// Comes to a step, with the step's own limit, but never beyond what the whole case
	/// has left.
	CaseClock entering(CaseStep step, Instant at, RuleSet rules, WorkingDays days) {
		return new CaseClock(this.caseDueAt, null, days.dueAfter(at, workingDaysFor(step, at, rules, days)),
				at.isAfter(this.caseDueAt));
	}

	/// Working days a step may take from now on.
	int workingDaysFor(CaseStep step, Instant at, RuleSet rules, WorkingDays days) {
		return Math.min(rules.step(step.name()).workingDays(), days.workingDaysBetween(at, this.caseDueAt));
	}

	CaseClock stopped() {
		return new CaseClock(this.caseDueAt, null, null, false);
	}

	boolean isPaused() {
		return this.pausedAt != null;
	}

}
