package org.copperwall.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.SeverityRule;

/// How grave a report is, and why.
record Weight(Severity severity, List<SeverityGround> grounds) {

	Weight {
		grounds = List.copyOf(grounds);
	}

	/// Whoever reported it says so himself.
	static Weight given(Severity severity) {
		return new Weight(severity, List.of(SeverityGround.given(severity)));
	}

	/// As the rules weigh what may push the family back, and what is at risk.
	static Weight by(SeverityRule rule, Collection<RiskCause> causes, Collection<Dimension> dimensions) {
		List<SeverityGround> grounds = new ArrayList<>(List.of(SeverityGround.base()));
		causes.stream()
			.map(Enum::name)
			.filter(rule.shocks()::contains)
			.sorted()
			.findFirst()
			.map(SeverityGround::shock)
			.ifPresent(grounds::add);
		int atRisk = (int) dimensions.stream().distinct().count();
		if (atRisk > 0) {
			grounds.add(SeverityGround.dimensions(atRisk, rule.mostDimensions()));
		}
		return of(grounds);
	}

	/// @param grounds levels of 1 together at least
	static Weight of(List<SeverityGround> grounds) {
		int levels = grounds.stream().mapToInt(SeverityGround::levels).sum();
		return new Weight(Severity.ofLevel(Math.min(levels, Severity.CRITICAL.level())), grounds);
	}

}
