package org.copperwall.screening;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.copperwall.rules.HouseholdGroup;
import org.copperwall.rules.ScreeningComparison;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.warning.Severity;
import org.copperwall.warning.SeverityGround;

/// A value held against a rule, and what came of it (筛查研判). Pure: the same records under the same rules are judged alike for
/// ever.
/// @param limit the one for the household's group
/// @param met whether the rule is met
record Judgment(ScreeningRule rule, HouseholdGroup group, long value, long limit, boolean met) {

	private static final int WHOLE = 100;

	/// Empty for a group that the rule does not screen.
	static Optional<Judgment> of(ScreeningRule rule, HouseholdGroup group, long value) {
		OptionalLong limit = rule.limitFor(group);
		return limit.isEmpty() ? Optional.empty() : Optional
			.of(new Judgment(rule, group, value, limit.getAsLong(), rule.comparison().isMet(value, limit.getAsLong())));
	}

	/// Why a finding is as grave as it is.
	List<SeverityGround> grounds() {
		List<SeverityGround> grounds = new ArrayList<>(List.of(SeverityGround.rule(this.rule,
				Severity.valueOf(this.rule.severity()).level(), this.value, this.limit)));
		Integer percent = this.rule.graverAtPercent();
		if (percent != null && this.rule.comparison().isMet(this.value, share(this.limit, percent))) {
			grounds.add(SeverityGround.graver(this.rule, this.value, share(this.limit, percent)));
		}
		return grounds;
	}

	/// Values that make this one no news once they were settled as unfounded: this one
	/// got no worse than they were.
	/// @param worsePercent from which share of a value on another one is worse
	Range noWorseThan(int worsePercent) {
		if (this.rule.comparison() == ScreeningComparison.AT_LEAST) {
			return new Range(inverse(this.value, worsePercent) + 1, Long.MAX_VALUE);
		}
		return new Range(Long.MIN_VALUE, share(this.value, worsePercent) - 1);
	}

	/// Both bounds belong to it.
	record Range(long from, long to) {

		boolean contains(long value) {
			return this.from <= value && value <= this.to;
		}

	}

	/// At most what 64 bits hold.
	private static long share(long value, int percent) {
		return whole(BigInteger.valueOf(value).multiply(BigInteger.valueOf(percent)).divide(BigInteger.valueOf(WHOLE)));
	}

	private static long inverse(long value, int percent) {
		return BigInteger.valueOf(value)
			.multiply(BigInteger.valueOf(WHOLE))
			.divide(BigInteger.valueOf(percent))
			.longValueExact();
	}

	private static long whole(BigInteger value) {
		return value.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
	}

}
