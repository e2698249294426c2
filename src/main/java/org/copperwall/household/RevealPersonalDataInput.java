package org.copperwall.household;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody asks to be shown, and why.
/// @param householdId and memberId are global ids
record RevealPersonalDataInput(UUID requestId, String householdId, @Nullable String memberId,
		List<PersonalField> fields, String purpose) {

	RevealPersonalDataInput {
		fields = fields.stream().distinct().toList();
	}

}
