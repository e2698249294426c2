package org.copperwall.grid;

import java.util.List;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;

/// Every fault of one row of a batch, each with the path to it.
final class RowFaults {

	private final Faults found = new Faults();

	private final String prefix;

	private boolean onlyHolder = true;

	/// @param list name of the list, as the input has it
	/// @param place of the row in it, counted from 0
	RowFaults(String list, int place) {
		this.prefix = list + "[" + place + "].";
	}

	RowFaults add(String field, String code, Object... arguments) {
		this.onlyHolder = false;
		this.found.add(this.prefix + field, code, arguments);
		return this;
	}

	/// Faults whose paths are within the row.
	void addAll(List<Violation> faults) {
		faults.forEach(fault -> add(fault.field(), fault.code(), fault.arguments().toArray()));
	}

	/// Somebody else would have to do it.
	RowFaults addHolder(String field, String code) {
		this.found.add(this.prefix + field, code);
		return this;
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	Refusal refusal() {
		return this.found.refusal(this.onlyHolder ? RefusalCode.NOT_HOLDER : RefusalCode.INVALID_INPUT);
	}

}
