package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// Why somebody proposes that a risk counts as eliminated (风险消除申请).
/// @param vanished how the risk vanished naturally; absent where help removed it
public record EliminationProposal(UUID caseId, @Nullable SealedText grounds, @Nullable SealedText vanished,
		List<UUID> evidenceIds, Instant proposedAt) {

	public EliminationProposal {
		evidenceIds = List.copyOf(evidenceIds);
	}

}
