package org.copperwall.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of households is narrowed by; what is absent does not narrow.
/// @param allowanceClasses receives allowance of one of these classes today
public record HouseholdFilter(@Nullable Boolean formerPoor, @Nullable Boolean verified,
		@Nullable List<Integer> allowanceClasses) {

	static final HouseholdFilter NONE = new HouseholdFilter(null, null, null);

}
