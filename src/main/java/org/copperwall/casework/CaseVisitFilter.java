package org.copperwall.casework;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// What a list of visits for cases is narrowed by; what is absent does not narrow.
/// @param from first day, until: last day
/// @param householdId global id
/// @param ofCase whether a case asked for it
record CaseVisitFilter(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable String householdId,
		@Nullable Boolean ofCase) {

	static final CaseVisitFilter NONE = new CaseVisitFilter(null, null, null, null);

}
