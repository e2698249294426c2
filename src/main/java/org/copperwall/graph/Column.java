package org.copperwall.graph;

import io.r2dbc.spi.Readable;

/// Reads the columns of a row that the table declares `NOT NULL`.
public final class Column {

	private Column() {
	}

	/// @throws IllegalStateException when the column is null after all: statement and
	/// table disagree
	public static <T> T of(Readable row, String name, Class<T> type) {
		T value = row.get(name, type);
		if (value == null) {
			throw new IllegalStateException("column " + name + " is null");
		}
		return value;
	}

}
