package org.copperwall.screening;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// Rows of comma-separated values as RFC 4180 has them, but a line is a row: none of the columns holds text of several lines,
/// and a quotation mark that is left open spoils one row and not the rest of the file.
final class CsvRows implements RowReader {

	private static final ObjectReader READER = CsvMapper.builder()
		.enable(CsvReadFeature.TRIM_SPACES)
		.build()
		.readerFor(String[].class);

	private final RecordKind kind;

	/// Where each cell belongs.
	private int[] places = {};

	CsvRows(RecordKind kind) {
		this.kind = kind;
	}

	@Override
	public boolean hasHeader() {
		return true;
	}

	@Override
	public void header(String line, RowFaults faults) {
		List<Integer> found = new ArrayList<>();
		for (String name : cells(line, faults)) {
			int place = this.kind.place(name.strip());
			if (place < 0) {
				faults.add(shown(name), RowFaultCode.COLUMN_UNKNOWN);
			}
			else if (found.contains(place)) {
				faults.add(name.strip(), RowFaultCode.COLUMN_TWICE);
			}
			found.add(place);
		}
		for (int place = 0; place < this.kind.columns().size(); place++) {
			if (this.kind.columns().get(place).required() && !found.contains(place)) {
				faults.add(this.kind.columns().get(place).name(), RowFaultCode.COLUMN_MISSING);
			}
		}
		this.places = found.stream().mapToInt(place -> place).toArray();
	}

	@Override
	public void read(String line, @Nullable String[] values, RowFaults faults) {
		String[] cells = cells(line, faults);
		if (!faults.isEmpty()) {
			return;
		}
		if (cells.length != this.places.length) {
			faults.add(null, RowFaultCode.CELLS);
			return;
		}
		for (int cell = 0; cell < cells.length; cell++) {
			values[this.places[cell]] = cells[cell];
		}
	}

	/// A header is named by its author, who may have put a row there.
	static String shown(String name) {
		String plain = name.strip();
		return plain.length() <= 30 && plain.chars().noneMatch(Character::isDigit) ? plain : "…";
	}

	private static String[] cells(String line, RowFaults faults) {
		try {
			return READER.readValue(line);
		}
		catch (JacksonException malformed) {
			faults.add(null, RowFaultCode.SHAPE);
			return new String[0];
		}
	}

}
