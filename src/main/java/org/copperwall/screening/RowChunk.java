package org.copperwall.screening;

import java.util.List;

/// Rows that are taken together, whole or not at all.
/// @param first number of the first row, last: of the last one
/// @param digest keyed, of the lines as they came
/// @param rows without a fault, faults: of the others
@SuppressWarnings("ArrayRecordComponent")
record RowChunk(int first, int last, byte[] digest, List<CheckedRow> rows, List<RowFault> faults) {

	int size() {
		return this.last - this.first + 1;
	}

	int refused() {
		return size() - this.rows.size();
	}

	/// A chunk that was taken before.
	record Taken(int first, int last, byte[] digest) {
	}

}
