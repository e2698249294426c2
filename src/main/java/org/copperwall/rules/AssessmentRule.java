package org.copperwall.rules;

import java.util.List;

/// How it is found which category a household falls in.
/// @param shockCauses names of the causes that can bring a family into sudden difficulty although its income lies above the
/// line, such as `ILLNESS`
public record AssessmentRule(List<String> shockCauses) {

	/// What holds where a rule set says nothing: our reading.
	public static final AssessmentRule USUAL = new AssessmentRule(
			List.of("ILLNESS", "NATURAL_DISASTER", "ACCIDENT", "FAILED_BUSINESS", "UNSTABLE_WORK"));

	public AssessmentRule {
		shockCauses = List.copyOf(shockCauses);
	}

}
