package org.copperwall.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A time during which a household receives low-income allowance (低保).
/// @param level class 1 to 4, 1 the highest
/// @param until the last day; absent while it is paid
public record Allowance(UUID id, UUID householdId, int level, LocalDate since, @Nullable LocalDate until) {

	/// The one that is paid today.
	static @Nullable Allowance present(@Nullable List<Allowance> allowances) {
		return allowances == null ? null
				: allowances.stream().filter(allowance -> allowance.until == null).findFirst().orElse(null);
	}

}
