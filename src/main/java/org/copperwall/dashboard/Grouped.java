package org.copperwall.dashboard;

import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/// Statements that count a region by its children. They take `:region`, and `:digits` for the length of a child's code:
/// `left(region_code, :digits)` is the child, or the region itself for what lies directly at it.
final class Grouped {

	private Grouped() {
	}

	static GenericExecuteSpec by(RegionCode region, DatabaseClient database, String statement) {
		return database.sql(statement).bind("region", region.value()).bind("digits", region.level().below().digits());
	}

}
