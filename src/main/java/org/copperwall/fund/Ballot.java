package org.copperwall.fund;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.casework.Decision;
import org.copperwall.household.SealedText;

/// One member's vote on a grant (表决).
/// @param subject of the token: people count
/// @param head whether the head of the leading group cast it
record Ballot(UUID id, UUID grantId, int round, String subject, boolean head, boolean approves, SealedText opinion,
		Instant castAt) {

	Decision decision() {
		return this.approves ? Decision.APPROVE : Decision.REJECT;
	}

}
