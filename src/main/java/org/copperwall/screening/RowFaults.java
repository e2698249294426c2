package org.copperwall.screening;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Collects the faults of one row.
final class RowFaults {

	/// What is wrong with more columns than this is wrong altogether.
	private static final int MOST = 40;

	private final int row;

	private final List<RowFault> found = new ArrayList<>(2);

	RowFaults(int row) {
		this.row = row;
	}

	void add(@Nullable String column, RowFaultCode code) {
		if (this.found.size() < MOST) {
			this.found.add(new RowFault(this.row, this.found.size(), column, code));
		}
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	List<RowFault> all() {
		return this.found;
	}

}
