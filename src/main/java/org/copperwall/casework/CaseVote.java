package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;

/// A deliberation of the village with its recorded vote (民主评议).
/// @param round of the case it was held in
/// @param panelSize persons who belong to the panel
/// @param present persons of it who came
/// @param inFavour votes for including the household
public record CaseVote(UUID id, UUID caseId, int round, LocalDate heldOn, int panelSize, int present, int inFavour,
		int against, String recorder, Role recorderRole, List<UUID> evidenceIds, Instant recordedAt) {

	public CaseVote {
		evidenceIds = List.copyOf(evidenceIds);
	}

	public int abstained() {
		return this.present - this.inFavour - this.against;
	}

}
