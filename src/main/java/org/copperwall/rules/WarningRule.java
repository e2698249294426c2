package org.copperwall.rules;

import java.util.List;

/// How warnings are settled.
/// @param quietDays calendar days for which what was settled as unfounded is not raised again, unless it got worse
/// @param provenOutcomes outcomes that need at least one file
public record WarningRule(int quietDays, List<String> provenOutcomes) {

	/// What holds where a rule set says nothing: our reading.
	static final WarningRule USUAL = new WarningRule(90, List.of("UNFOUNDED", "HELPED_ON_THE_SPOT"));

	public WarningRule {
		provenOutcomes = List.copyOf(provenOutcomes);
	}

}
