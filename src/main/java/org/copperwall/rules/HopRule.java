package org.copperwall.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/// How long one hop of a warning's round trip may take.
/// @param hop name of the hop, such as `VILLAGE_COMMITTEE`
/// @param skippable whether a warning may go past it
public record HopRule(String hop, int workingDays, boolean skippable) {

	/// As a rule set has it: what says nothing may not be gone past.
	@JsonCreator
	static HopRule of(String hop, int workingDays, @Nullable Boolean skippable) {
		return new HopRule(hop, workingDays, Boolean.TRUE.equals(skippable));
	}

}
