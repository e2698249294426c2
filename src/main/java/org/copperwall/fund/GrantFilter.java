package org.copperwall.fund;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which grants are wanted; what is absent does not matter.
/// @param year the fund year they are promised from
/// @param promised whether something is promised and not released again, paid or not
record GrantFilter(@Nullable List<GrantStep> steps, @Nullable List<GrantStatus> statuses, @Nullable Integer year,
		@Nullable Boolean overdue, @Nullable Boolean sentBack, @Nullable Instant dueFrom, @Nullable Instant dueUntil,
		@Nullable Instant declaredFrom, @Nullable Instant declaredUntil, @Nullable Boolean promised) {

	static final GrantFilter NONE = new GrantFilter(null, null, null, null, null, null, null, null, null, null);

}
