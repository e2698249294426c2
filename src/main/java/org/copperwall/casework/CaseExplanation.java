package org.copperwall.casework;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.household.SealedText;

/// Why a household was not included, as it was found at the decision. It says what a family earns and lacks, so it is sealed.
/// @param assessment an [Assessment]
record CaseExplanation(UUID id, UUID caseId, Instant at, SealedText assessment) {
}
