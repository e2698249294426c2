package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// The person who answers for a monitored household (帮扶责任人); one at a time.
/// @param employer the body the helper works for
/// @param until the last day; absent for the present helper
public record Helper(UUID id, UUID monitoringObjectId, String name, String employer, @Nullable SealedText phone,
		LocalDate since, @Nullable LocalDate until) {

	/// The one who answers for the household now.
	static @Nullable Helper present(@Nullable List<Helper> helpers) {
		return helpers == null ? null
				: helpers.stream().filter(helper -> helper.until == null).findFirst().orElse(null);
	}

}
