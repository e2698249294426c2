package org.copperwall.fund;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;

/// What the leading group found when it looked whether the money helped (资金检查).
/// @param conforming whether the money was used as it was meant
record Inspection(UUID id, UUID grantId, String subject, Role role, boolean conforming, SealedText finding,
		List<UUID> evidenceIds, Instant inspectedAt) {

	Inspection {
		evidenceIds = List.copyOf(evidenceIds);
	}

}
