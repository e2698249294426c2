package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A piece of help that reached the family.
/// @param measureId global id
/// @param version of the measure the decision was made on
/// @param completedOn today without it
record CompleteMeasureInput(UUID requestId, String measureId, int version, @Nullable LocalDate completedOn,
		@Nullable String result) {
}
