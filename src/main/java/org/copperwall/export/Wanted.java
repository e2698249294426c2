package org.copperwall.export;

import java.util.List;
import java.util.Map;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What is to be exported.
/// @param filter as the list's query takes it, in the values of JSON
/// @param orderBy as the list's query takes it; the list's own without it
record Wanted(RegionCode regionCode, ExportList list, ExportFormat format, @Nullable String template,
		List<String> columnKeys, Map<String, Object> filter, @Nullable String orderBy) {

	Wanted {
		columnKeys = List.copyOf(columnKeys);
		filter = Map.copyOf(filter);
	}

}
