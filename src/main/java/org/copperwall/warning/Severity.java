package org.copperwall.warning;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;

/// How urgent a warning is (预警等级), in the four levels and colours of public warnings in China, the gravest last.
public enum Severity {

	/// Blue (蓝色).
	MINOR(1),
	/// Yellow (黄色).
	MODERATE(2),
	/// Orange (橙色).
	SERIOUS(3),
	/// Red (红色).
	CRITICAL(4);

	/// Strike at once and cost most.
	private static final Set<RiskCause> SHOCKS = EnumSet.of(RiskCause.ILLNESS, RiskCause.NATURAL_DISASTER,
			RiskCause.ACCIDENT);

	/// Further dimensions say little more than that the family needs help at once.
	private static final int MOST_DIMENSIONS = 2;

	private final int level;

	Severity(int level) {
		this.level = level;
	}

	/// As long as no screening rule says better: one level up for a shock, and one for
	/// each dimension at risk, two at
	/// most. Our reading, not a published standard.
	public static Severity of(Collection<RiskCause> causes, Collection<Dimension> dimensions) {
		int shock = causes.stream().anyMatch(SHOCKS::contains) ? 1 : 0;
		long atRisk = Math.min(dimensions.stream().distinct().count(), MOST_DIMENSIONS);
		return ofLevel(1 + shock + (int) atRisk);
	}

	/// @throws IllegalArgumentException for anything but 1 to 4
	public static Severity ofLevel(int level) {
		return Arrays.stream(values())
			.filter(severity -> severity.level == level)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("severity has levels 1 to 4, not " + level));
	}

	/// 1 to 4, as tables and changes hold it.
	public int level() {
		return this.level;
	}

	Severity graver(Severity other) {
		return compareTo(other) >= 0 ? this : other;
	}

}
