package org.copperwall.dashboard;

/// What a trend shows. Each is counted by the days that recorded rows bear.
enum TrendFigure {

	HOUSEHOLDS_UNDER_MONITORING(TrendKind.STOCK, "households"), PEOPLE_UNDER_MONITORING(TrendKind.STOCK, "people"),
	HOUSEHOLDS_INCLUDED(TrendKind.FLOW, "households"), PEOPLE_INCLUDED(TrendKind.FLOW, "people"),
	HOUSEHOLDS_ELIMINATED(TrendKind.FLOW, "households"), PEOPLE_ELIMINATED(TrendKind.FLOW, "people"),
	CASES_RECEIVED(TrendKind.FLOW, "cases"), CASES_INCLUDED(TrendKind.FLOW, "cases"),
	CASES_REJECTED(TrendKind.FLOW, "cases"), WARNINGS_RAISED(TrendKind.FLOW, "warnings"),
	WARNINGS_SETTLED(TrendKind.FLOW, "warnings"), OPINION_REPORTS(TrendKind.FLOW, "reports"),
	VISITS(TrendKind.FLOW, "visits"), YUAN_COMMITTED(TrendKind.FLOW, "yuan"), YUAN_PAID(TrendKind.FLOW, "yuan");

	private final TrendKind kind;

	private final String unit;

	TrendFigure(TrendKind kind, String unit) {
		this.kind = kind;
		this.unit = unit;
	}

	TrendKind kind() {
		return this.kind;
	}

	String unit() {
		return this.unit;
	}

	/// Whether it is an amount, kept in fen, and not a number of something.
	boolean isMoney() {
		return this.unit.equals("yuan");
	}

}
