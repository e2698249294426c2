package org.copperwall.export;

import java.util.List;

/// A column that a list offers: what stands at a path of the graph, under a heading.
/// @param path fields from a row of the list on, such as `household.head.name`
record ExportColumn(String key, Worded title, List<String> path, ColumnReading reading, ColumnForm form,
		ColumnType type) {

	ExportColumn {
		path = List.copyOf(path);
	}

}
