package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// A piece of help to be given.
/// @param monitoringObjectId global id
/// @param version of the monitoring object the decision was made on
/// @param dueOn the day it is to have reached the family by
record PlanMeasureInput(UUID requestId, String monitoringObjectId, int version, MeasureKind kind,
		@Nullable String description, @Nullable Yuan amount, LocalDate dueOn) {
}
