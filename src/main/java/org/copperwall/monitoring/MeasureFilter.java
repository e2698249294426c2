package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of measures is narrowed by; what is absent does not narrow.
/// @param underMonitoring whether their household is under monitoring by that very spell
/// @param dueFrom and the other days are all inclusive
record MeasureFilter(@Nullable List<MeasureStatus> statuses, @Nullable List<MeasureKind> kinds,
		@Nullable Boolean underMonitoring, @Nullable LocalDate dueFrom, @Nullable LocalDate dueUntil,
		@Nullable LocalDate completedFrom, @Nullable LocalDate completedUntil) {

	static final MeasureFilter NONE = new MeasureFilter(null, null, null, null, null, null, null);

}
