package org.copperwall.rules;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/// How warnings are weighed and settled.
/// @param quietDays calendar days for which what was settled as unfounded is not raised again, unless it got worse
/// @param provenOutcomes outcomes that need at least one file
/// @param severity how grave a warning is
public record WarningRule(int quietDays, List<String> provenOutcomes, SeverityRule severity) {

	/// What holds where a rule set says nothing: our reading.
	static final WarningRule USUAL = new WarningRule(90, List.of("UNFOUNDED", "HELPED_ON_THE_SPOT"));

	public WarningRule {
		provenOutcomes = List.copyOf(provenOutcomes);
	}

	public WarningRule(int quietDays, List<String> provenOutcomes) {
		this(quietDays, provenOutcomes, SeverityRule.USUAL);
	}

	/// As a rule set has it: what says nothing about severity means the usual.
	@JsonCreator
	static WarningRule of(int quietDays, List<String> provenOutcomes, @Nullable SeverityRule severity) {
		return new WarningRule(quietDays, provenOutcomes, Objects.requireNonNullElse(severity, SeverityRule.USUAL));
	}

}
