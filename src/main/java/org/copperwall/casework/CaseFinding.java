package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One signature of the four-personnel check (“四类人员”核查意见); blind to the others of its round until all are in.
/// @param checkKey of the rule set the case began under
public record CaseFinding(UUID id, UUID caseId, int round, String checkKey, boolean favourable,
		@Nullable SealedText finding, String signer, Role signerRole, List<UUID> evidenceIds, Instant signedAt) {

	public CaseFinding {
		evidenceIds = List.copyOf(evidenceIds);
	}

}
