package org.copperwall.rules;

/// How the value a screening rule found is held against its limit (比较方式).
public enum ScreeningComparison {

	AT_LEAST, AT_MOST;

	/// Whether the value reaches the limit.
	public boolean isMet(long value, long limit) {
		return (this == AT_LEAST) ? value >= limit : value <= limit;
	}

}
