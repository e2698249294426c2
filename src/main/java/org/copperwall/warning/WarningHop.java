package org.copperwall.warning;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Holder;
import org.jspecify.annotations.Nullable;

/// One leg of a warning's round trip as it was made (预警流转).
/// @param number 1 for the first
/// @param holder who had it
/// @param endedAt absent while the warning is there
public record WarningHop(UUID warningId, int number, Hop hop, Holder holder, Instant startedAt, @Nullable Instant dueAt,
		@Nullable Instant endedAt) {
}
