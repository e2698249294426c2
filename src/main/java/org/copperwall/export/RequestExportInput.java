package org.copperwall.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A list wanted as a file.
/// @param households and the other lists are `filter` and `orderBy` as the list's query takes them; exactly one is given
record RequestExportInput(UUID requestId, RegionCode regionCode, String purpose, ExportFormat format,
		@Nullable String template, @Nullable List<String> columns, @Nullable Map<String, Object> households,
		@Nullable Map<String, Object> monitoringObjects, @Nullable Map<String, Object> warnings,
		@Nullable Map<String, Object> cases, @Nullable Map<String, Object> grants,
		@Nullable Map<String, Object> ledgerEntries) {

	/// The lists it names; more or fewer than one is a fault.
	List<ExportList> lists() {
		return Arrays.stream(ExportList.values()).filter(list -> of(list) != null).toList();
	}

	@Nullable Map<String, Object> of(ExportList list) {
		return switch (list) {
			case HOUSEHOLDS -> this.households;
			case MONITORING_OBJECTS -> this.monitoringObjects;
			case WARNINGS -> this.warnings;
			case CASES -> this.cases;
			case GRANTS -> this.grants;
			case LEDGER_ENTRIES -> this.ledgerEntries;
		};
	}

}
