package org.copperwall.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Columns and templates of a list as a file says them.
/// @param columns offered one by one
/// @param templates by key; the first of a list is its plain one
record CatalogFile(ExportList list, List<Column> columns, List<Template> templates) {

	CatalogFile {
		columns = List.copyOf(columns);
		templates = List.copyOf(templates);
	}

	/// @param path fields of the schema from a row on, joined by dots
	/// @param as how the end of the path is read; as a value without it
	record Column(String key, String zh, String en, String path, @Nullable ColumnReading as) {
	}

	/// @param columns keys of the list's columns, in their order
	record Template(String key, String zh, String en, @Nullable Worded note, List<String> columns) {

		Template {
			columns = List.copyOf(columns);
		}

	}

}
