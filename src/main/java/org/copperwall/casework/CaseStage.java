package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One stay of a case at a step, and how it left it (环节).
/// @param number 1 for the first
/// @param leftAt absent while the case is there
/// @param decider the person; absent where it left without one: completed, withdrawn, or
/// moved on by the last finding
/// @param missing what a file sent back lacks, one entry a line
public record CaseStage(UUID id, UUID caseId, int number, CaseStep step, Instant enteredAt, @Nullable Instant dueAt,
		@Nullable Instant leftAt, @Nullable Decision decision, @Nullable String decider, @Nullable Role deciderRole,
		@Nullable SealedText opinion, @Nullable CaseStep sentBackTo, @Nullable SealedText missing,
		List<UUID> evidenceIds) {

	public CaseStage {
		evidenceIds = List.copyOf(evidenceIds);
	}

}
