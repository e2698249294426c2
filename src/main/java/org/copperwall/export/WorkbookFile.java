package org.copperwall.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of two sheets: the rows, and what they are. Text is kept in its cell and not in a table of all texts, and rows
/// leave memory as soon as they are written: what is held does not grow with the file.
final class WorkbookFile implements RowFile {

	private static final String AS_TEXT = "@";

	private static final String AS_MONEY = "0.00";

	private static final String AS_DAY = "yyyy-mm-dd";

	private static final String AS_MOMENT = "yyyy-mm-dd hh:mm:ss";

	/// In characters; a Chinese one counts twice.
	private static final int NARROWEST = 10;

	private static final int WIDEST = 40;

	private final OutputStream out;

	private final Workbook workbook;

	private final String notesName;

	private final Worksheet sheet;

	private int row;

	/// @param rowsName what the sheet of the rows is called, notesName that of the notes
	WorkbookFile(OutputStream out, List<String> titles, String rowsName, String notesName) {
		this.out = out;
		this.workbook = new Workbook(out, "copperwall", "1.0");
		this.notesName = notesName;
		this.sheet = this.workbook.newWorksheet(rowsName);
		for (int column = 0; column < titles.size(); column++) {
			String title = SafeText.of(titles.get(column));
			this.sheet.inlineString(0, column, title);
			this.sheet.style(0, column).bold().format(AS_TEXT).set();
			this.sheet.width(column, Math.clamp(title.length() * 2L + 4, NARROWEST, WIDEST));
		}
		this.sheet.freezePane(0, 1);
		this.row = 1;
	}

	@Override
	public void write(List<List<Cell>> rows) throws IOException {
		for (List<Cell> cells : rows) {
			for (int column = 0; column < cells.size(); column++) {
				put(this.sheet, this.row, column, cells.get(column));
			}
			this.row++;
		}
		this.sheet.flush();
	}

	private static void put(Worksheet sheet, int row, int column, Cell cell) {
		switch (cell) {
			case Cell.Blank _ -> {
				// An empty cell is none at all.
			}
			case Cell.Text(var text) -> {
				sheet.inlineString(row, column, text);
				sheet.style(row, column).format(AS_TEXT).set();
			}
			case Cell.Numeral(var number) -> sheet.value(row, column, number);
			case Cell.Money(var yuan) -> {
				sheet.value(row, column, yuan);
				sheet.style(row, column).format(AS_MONEY).set();
			}
			case Cell.Day(var day) -> {
				sheet.value(row, column, day);
				sheet.style(row, column).format(AS_DAY).set();
			}
			case Cell.Moment(var moment) -> {
				sheet.value(row, column, moment);
				sheet.style(row, column).format(AS_MOMENT).set();
			}
		}
	}

	@Override
	public void finish(List<Note> notes) throws IOException {
		this.sheet.close();
		Worksheet about = this.workbook.newWorksheet(this.notesName);
		about.width(0, NARROWEST * 2);
		about.width(1, WIDEST * 2);
		for (int line = 0; line < notes.size(); line++) {
			about.inlineString(line, 0, notes.get(line).name());
			about.style(line, 0).bold().format(AS_TEXT).set();
			put(about, line, 1, notes.get(line).value());
		}
		this.workbook.finish();
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
