package org.copperwall.rules;

/// What a screening rule measures of the records of a member or a household (筛查指标).
public enum ScreeningMeasure {

	/// Amounts of all records of the period together, in fen (金额合计).
	SUM,
	/// How many records there are in the period (记录数).
	COUNT,
	/// The amount of the newest record of the period, in fen (最近一次金额).
	LATEST;

	/// Whether the value is an amount in fen; otherwise it is a number of records.
	public boolean isAmount() {
		return this != COUNT;
	}

}
