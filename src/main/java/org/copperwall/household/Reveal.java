package org.copperwall.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// That somebody was shown sealed data of a household, and why. Never what was shown.
/// @param memberId the person it is about; absent for data of the household
/// @param subject who was shown it, as the token names them
record Reveal(UUID id, UUID householdId, @Nullable UUID memberId, List<PersonalField> fields, SealedText purpose,
		String issuer, String subject, Instant revealedAt) {

	Reveal {
		fields = List.copyOf(fields);
	}

}
