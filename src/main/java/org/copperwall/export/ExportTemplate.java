package org.copperwall.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Columns with a name.
/// @param note what one must know of it
record ExportTemplate(String key, Worded title, @Nullable Worded note, List<ExportColumn> columns) {

	ExportTemplate {
		columns = List.copyOf(columns);
	}

}
