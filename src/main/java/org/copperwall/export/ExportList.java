package org.copperwall.export;

import java.util.Locale;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;

/// Lists that can be had as a file: root fields of the graph that take `regionCode`, `filter`, `orderBy`, `first` and `after`.
enum ExportList {

	HOUSEHOLDS("households"), MONITORING_OBJECTS("monitoringObjects"), WARNINGS("warnings"), CASES("cases"),
	GRANTS("grants"), LEDGER_ENTRIES("ledgerEntries");

	private final String field;

	ExportList(String field) {
		this.field = field;
	}

	/// Lists of families leave the service only with those who keep ledgers of them,
	/// money only with those who keep its books, and both with who checks them.
	boolean isFor(Viewer viewer) {
		return viewer.isAny(switch (this) {
			case HOUSEHOLDS, MONITORING_OBJECTS, WARNINGS, CASES ->
				Set.of(Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER, Role.AUDITOR);
			case GRANTS -> Set.of(Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER, Role.FUND_OFFICER, Role.AUDITOR);
			case LEDGER_ENTRIES -> Set.of(Role.DISTRICT_OFFICER, Role.FUND_OFFICER, Role.AUDITOR);
		});
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
