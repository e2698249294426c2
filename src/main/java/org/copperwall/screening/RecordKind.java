package org.copperwall.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A kind of record that a department sends (记录种类): its columns, in their order, and an example.
/// @param key stable name, unique among all departments
/// @param samples invented rows, each with a value for every column
record RecordKind(String key, Department department, Worded title, Worded note, List<RecordColumn> columns,
		List<List<String>> samples) {

	RecordKind {
		columns = List.copyOf(columns);
		samples = List.copyOf(samples);
	}

	Optional<RecordColumn> column(ColumnUse use) {
		return this.columns.stream().filter(column -> column.use() == use).findFirst();
	}

	/// Place of a column in every row; -1 for a name that the kind does not have.
	int place(String name) {
		for (int place = 0; place < this.columns.size(); place++) {
			if (this.columns.get(place).name().equals(name)) {
				return place;
			}
		}
		return -1;
	}

	/// The samples as a file that could be sent.
	String sample() {
		return Stream.concat(Stream.of(this.columns.stream().map(RecordColumn::name).toList()), this.samples.stream())
			.map(row -> String.join(",", row) + "\n")
			.collect(Collectors.joining());
	}

}
