package org.copperwall.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Comma-separated text as RFC 4180 has it, with the byte order mark without which Excel takes UTF-8 for something else.
/// Nothing but rows: programs read it too.
final class CsvFile implements RowFile {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String END_OF_LINE = "\r\n";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final Writer out;

	CsvFile(OutputStream out, List<String> titles) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		this.out.write(BYTE_ORDER_MARK);
		line(titles.stream().<Cell>map(title -> new Cell.Text(SafeText.of(title))).toList());
	}

	@Override
	public void write(List<List<Cell>> rows) throws IOException {
		for (List<Cell> row : rows) {
			line(row);
		}
	}

	private void line(List<Cell> row) throws IOException {
		for (int column = 0; column < row.size(); column++) {
			if (column > 0) {
				this.out.write(',');
			}
			this.out.write(field(row.get(column)));
		}
		this.out.write(END_OF_LINE);
	}

	private static String field(Cell cell) {
		return switch (cell) {
			case Cell.Blank _ -> "";
			case Cell.Text(var text) -> quoted(text);
			case Cell.Numeral(var number) -> number.toPlainString();
			case Cell.Money(var yuan) -> yuan.toPlainString();
			case Cell.Day(var day) -> day.toString();
			case Cell.Moment(var moment) -> MOMENT.format(moment);
		};
	}

	/// Also where a spreadsheet set to another separator would cut, and where it would
	/// trim.
	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == ';' || sign == '|')
				&& text.strip().length() == text.length();
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	@Override
	public void finish(List<Note> notes) throws IOException {
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
