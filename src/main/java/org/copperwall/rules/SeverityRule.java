package org.copperwall.rules;

import java.util.List;

/// How grave a warning is that no screening rule weighs (预警等级规则): the lowest level, one up for a shock, and one for each
/// dimension at risk.
/// @param shocks names of the risk causes that strike at once and cost most
/// @param mostDimensions further dimensions say little more than that the family needs help at once
public record SeverityRule(List<String> shocks, int mostDimensions) {

	/// What holds where a rule set says nothing: our reading, not a published standard.
	static final SeverityRule USUAL = new SeverityRule(List.of("ILLNESS", "NATURAL_DISASTER", "ACCIDENT"), 2);

	public SeverityRule {
		shocks = List.copyOf(shocks);
	}

}
