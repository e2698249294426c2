package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One need as it was declared (申报).
/// @param caseId the case it opened or joined; absent for a household that is monitored and
/// has no open case
/// @param amountInNeed what the family says it lacks
/// @param observedAt when the trouble was seen
/// @param declarer the person: subject of a token, or whom the partner app named
/// @param app subject of the partner app that handed it in
public record Declaration(UUID id, @Nullable UUID caseId, UUID householdId, RegionCode region, Medium medium,
		List<RiskCause> causes, @Nullable SealedText description, @Nullable Yuan amountInNeed,
		@Nullable Instant observedAt, String declarer, @Nullable String app, List<UUID> evidenceIds,
		Instant declaredAt) {

	public Declaration {
		causes = List.copyOf(causes);
		evidenceIds = List.copyOf(evidenceIds);
	}

	public String declaredBy() {
		return this.declarer;
	}

}
