package org.copperwall.grid;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of visits is narrowed by; what is absent does not narrow.
/// @param from first day, until: last day
/// @param householdId global id; monitorIds: global ids
/// @param met whether anybody was met; found: whether a warning stands for what was found
record VisitFilter(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable String householdId,
		@Nullable List<String> monitorIds, @Nullable Boolean met, @Nullable Boolean found) {

	static final VisitFilter NONE = new VisitFilter(null, null, null, null, null, null);

}
