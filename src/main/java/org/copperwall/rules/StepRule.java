package org.copperwall.rules;

import java.util.List;

/// What a step of the procedure is given and asked for.
/// @param step name of the step, such as `VILLAGE_REVIEW`
/// @param workingDays how long it may take
/// @param requiredEvidence materials it cannot be left without
public record StepRule(String step, int workingDays, List<String> requiredEvidence) {

	public StepRule {
		requiredEvidence = List.copyOf(requiredEvidence);
	}

}
