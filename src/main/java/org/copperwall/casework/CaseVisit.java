package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A visit to a household (入户核查).
/// @param caseId absent for a visit that no case asked for
/// @param evidenceIds the photographs
public record CaseVisit(UUID id, @Nullable UUID caseId, UUID householdId, RegionCode region, LocalDate visitedOn,
		String visitor, Role visitorRole, @Nullable SealedText notes, List<UUID> evidenceIds, Instant recordedAt) {

	public CaseVisit {
		evidenceIds = List.copyOf(evidenceIds);
	}

	public String visitedBy() {
		return this.visitor;
	}

}
