package org.copperwall.graph;

import java.math.BigDecimal;

/// Money in whole fen, 64 bits; on the wire a decimal string with two places ("45000.00"). Never a floating-point number.
public record Yuan(long fen) implements Comparable<Yuan> {

	public static final Yuan ZERO = new Yuan(0);

	/// @throws IllegalArgumentException for anything but digits with at most two places,
	/// or more than 64 bits hold
	public static Yuan parse(String text) {
		if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,2})?")) {
			throw new IllegalArgumentException("an amount has at most 15 digits and two places");
		}
		return new Yuan(new BigDecimal(text).movePointRight(2).longValueExact());
	}

	public Yuan plus(Yuan other) {
		return new Yuan(Math.addExact(this.fen, other.fen));
	}

	public Yuan minus(Yuan other) {
		return new Yuan(Math.subtractExact(this.fen, other.fen));
	}

	@Override
	public int compareTo(Yuan other) {
		return Long.compare(this.fen, other.fen);
	}

	@Override
	public String toString() {
		return BigDecimal.valueOf(this.fen, 2).toPlainString();
	}

}
