package org.copperwall.warning;

import java.util.Arrays;

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

	private final int level;

	Severity(int level) {
		this.level = level;
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
