package org.copperwall.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// Kinds of record as the file says them.
/// @param person columns that every kind begins with
record RecordKindsFile(List<Column> person, List<Kind> kinds) {

	private static final int USUAL_LENGTH = 100;

	RecordKindsFile {
		person = List.copyOf(person);
		kinds = List.copyOf(kinds);
	}

	record Kind(String key, Department department, Worded title, Worded note, List<Column> columns,
			List<List<String>> sample) {

		RecordKind kind(List<Column> person) {
			List<Column> all = new ArrayList<>(person);
			all.addAll(this.columns);
			return new RecordKind(this.key, this.department, this.title, this.note,
					all.stream().map(Column::column).toList(), this.sample);
		}

	}

	record Column(String name, ColumnType type, ColumnUse use, @Nullable Boolean required, Worded title, Worded note,
			@Nullable Integer longest, @Nullable String least, @Nullable String most,
			@Nullable List<RecordColumn.Code> codes) {

		RecordColumn column() {
			return new RecordColumn(this.name, this.type, this.use, Boolean.TRUE.equals(this.required), this.title,
					this.note, Optional.ofNullable(this.longest).orElse(USUAL_LENGTH), yuan(this.least),
					yuan(this.most), this.codes == null ? List.of() : this.codes);
		}

		private static @Nullable Yuan yuan(@Nullable String text) {
			return text == null ? null : Yuan.parse(text);
		}

	}

}
