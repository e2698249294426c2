package org.copperwall.screening;

import org.jspecify.annotations.Nullable;

/// Reads a line into the values of a row.
interface RowReader {

	/// The columns as a header names them.
	/// @param faults all that is wrong with it
	void header(String line, RowFaults faults);

	/// Whether the first line is a header.
	boolean hasHeader();

	/// @param values one for each column of the kind, set to null before; empty text
	/// where a cell is empty
	/// @param faults all that is wrong with the row's form
	void read(String line, @Nullable String[] values, RowFaults faults);

}
