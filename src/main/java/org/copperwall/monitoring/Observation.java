package org.copperwall.monitoring;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// How a household is looked after once its risk was eliminated (消除后回访观察). It ends with a visit, never by the calendar
/// alone: a household nobody has gone to is not lost sight of.
/// @param until the first day on which a visit ends it
/// @param visitedOn the last visit since the elimination
/// @param endedOn absent while it goes on
public record Observation(LocalDate until, @Nullable LocalDate visitedOn, @Nullable LocalDate endedOn) {

	static Observation until(LocalDate day) {
		return new Observation(day, null, null);
	}

	Observation visited(LocalDate on) {
		LocalDate last = this.visitedOn == null || on.isAfter(this.visitedOn) ? on : this.visitedOn;
		return new Observation(this.until, last, last.isBefore(this.until) ? null : last);
	}

	Observation ended(LocalDate on) {
		return new Observation(this.until, this.visitedOn, this.endedOn == null ? on : this.endedOn);
	}

}
