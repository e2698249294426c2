package org.copperwall.graph;

import org.jspecify.annotations.Nullable;

/// A rate that names what it counts, so that nobody mistakes people for households.
/// @param unit what numerator and denominator count, such as `people`
public record Ratio(long numerator, long denominator, String unit) {

	/// Numerator by denominator; absent while there is nothing to divide by.
	public @Nullable Double value() {
		return this.denominator == 0 ? null : (double) this.numerator / this.denominator;
	}

}
