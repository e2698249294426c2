package org.copperwall.export;

import java.util.Locale;

/// Lists that can be had as a file: root fields of the graph that take `regionCode`, `filter`, `orderBy`, `first` and `after`.
enum ExportList {

	HOUSEHOLDS("households"), MONITORING_OBJECTS("monitoringObjects"), WARNINGS("warnings"), CASES("cases"),
	GRANTS("grants"), LEDGER_ENTRIES("ledgerEntries");

	private final String field;

	ExportList(String field) {
		this.field = field;
	}

	/// The root field that answers the list.
	String field() {
		return this.field;
	}

	/// As file names have it.
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
