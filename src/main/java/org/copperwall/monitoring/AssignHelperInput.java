package org.copperwall.monitoring;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Who is to answer for a monitored household.
/// @param monitoringObjectId global id
/// @param version of the monitoring object the decision was made on
/// @param employer the body the helper works for
record AssignHelperInput(UUID requestId, String monitoringObjectId, int version, String name, String employer,
		@Nullable String phone) {
}
