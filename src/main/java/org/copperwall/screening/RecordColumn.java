package org.copperwall.screening;

import java.util.List;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// A column of a kind of record, as a department has to fill it.
/// @param name as the header or the field of an object names it
/// @param longest characters of a text
/// @param least and most: bounds of an amount
/// @param codes the ones a CODE column knows
record RecordColumn(String name, ColumnType type, ColumnUse use, boolean required, Worded title, Worded note,
		int longest, @Nullable Yuan least, @Nullable Yuan most, List<Code> codes) {

	RecordColumn {
		codes = List.copyOf(codes);
	}

	/// A code and what it means.
	record Code(String code, Worded title) {
	}

	boolean knows(String code) {
		return this.codes.stream().anyMatch(known -> known.code().equals(code));
	}

}
