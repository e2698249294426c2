package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A visit to a household (入户核查).
/// @param caseId absent for a visit that no case asked for
/// @param findings what was found out that can be reckoned with
/// @param evidenceIds the photographs
public record CaseVisit(UUID id, @Nullable UUID caseId, UUID householdId, RegionCode region, LocalDate visitedOn,
		String visitor, Role visitorRole, @Nullable SealedText notes, VisitFindings findings, List<UUID> evidenceIds,
		Instant recordedAt) {

	public CaseVisit {
		evidenceIds = List.copyOf(evidenceIds);
	}

	public @Nullable List<Dimension> dimensionsAtRisk() {
		return this.findings.dimensionsAtRisk();
	}

	public @Nullable Yuan incomePerHead() {
		return this.findings.incomePerHead();
	}

	public @Nullable Yuan expenses() {
		return this.findings.expenses();
	}

	public String visitedBy() {
		return this.visitor;
	}

}
