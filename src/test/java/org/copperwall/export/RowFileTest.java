package org.copperwall.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;

import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written, read again by other code.
class RowFileTest {

	private static final List<String> TITLES = List.of("户主", "人口", "金额", "纳入日期", "时间", "=恶意");

	private static final List<Cell> ROW = List.of(text("曹\"永\",福; "), new Cell.Numeral(new BigDecimal(-4)),
			new Cell.Money(new BigDecimal("45000.50")), new Cell.Day(LocalDate.of(2026, 2, 28)),
			new Cell.Moment(LocalDateTime.of(2026, 11, 22, 8, 0, 5)), text("=1+1"));

	private static Cell text(String text) {
		return new Cell.Text(SafeText.of(text));
	}

	@Test
	void a_csv_reads_back_what_was_written() throws IOException {
		byte[] file = csv(List.of(ROW, Collections.nCopies(6, Cell.BLANK)));
		assertThat(Sheets.csv(file)).containsExactly(List.of("户主", "人口", "金额", "纳入日期", "时间", "'=恶意"),
				List.of("曹\"永\",福; ", "-4", "45000.50", "2026-02-28", "2026-11-22 08:00:05", "'=1+1"),
				List.of("", "", "", "", "", ""));
		assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"曹\"\"永\"\",福; \",-4,");
	}

	@Test
	void a_workbook_reads_back_what_was_written_each_cell_as_what_it_is() throws IOException {
		byte[] file = workbook(List.of(ROW));
		List<List<org.dhatim.fastexcel.reader.Cell>> rows = Sheets.cells(file, 0);
		assertThat(rows).hasSize(2);
		List<org.dhatim.fastexcel.reader.Cell> row = rows.get(1);
		assertThat(row.get(0).getType()).isEqualTo(CellType.STRING);
		assertThat(row.get(0).asString()).isEqualTo("曹\"永\",福; ");
		assertThat(row.get(1).asNumber()).isEqualByComparingTo("-4");
		assertThat(row.get(2).asNumber()).isEqualByComparingTo("45000.50");
		assertThat(row.get(2).getDataFormatString()).isEqualTo("0.00");
		assertThat(row.get(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThat(row.get(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
		assertThat(row.get(4).asDate()).isEqualTo(LocalDateTime.of(2026, 11, 22, 8, 0, 5));
		assertThat(row.get(5).getType()).isEqualTo(CellType.STRING);
		assertThat(row.get(5).asString()).isEqualTo("'=1+1");
	}

	@Test
	void a_workbook_has_its_heading_frozen_no_formula_and_a_second_sheet() throws IOException {
		byte[] file = workbook(List.of(ROW));
		assertThat(Sheets.part(file, "xl/worksheets/sheet1.xml")).contains("ySplit=\"1\"", "state=\"frozen\"")
			.contains("<c r=\"F2\" s=\"2\" t=\"inlineStr\">")
			.doesNotContain("<f>");
		assertThat(Sheets.part(file, "xl/styles.xml")).contains("formatCode=\"@\"");
		assertThat(Sheets.texts(file, 1)).containsExactly(List.of("行数", "1"));
	}

	@Test
	void what_is_held_does_not_grow_with_the_file() throws IOException {
		long small = heldAfter(1_000);
		long large = heldAfter(60_000);
		assertThat(large - small).as("bytes").isLessThan(8_000_000);
	}

	/// Memory in use with the workbook still open.
	private static long heldAfter(int rows) throws IOException {
		try (WorkbookFile file = new WorkbookFile(OutputStream.nullOutputStream(), TITLES, "清单", "说明")) {
			for (int row = 0; row < rows; row += 100) {
				int number = row;
				List<Cell> cells = List.of(text("户主 " + number), new Cell.Numeral(BigDecimal.valueOf(number)),
						Cell.BLANK, new Cell.Day(LocalDate.of(2026, 1, 1).plusDays(number % 300)), Cell.BLANK,
						text("其他 " + number));
				file.write(Collections.nCopies(100, cells));
			}
			System.gc();
			return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		}
	}

	private static byte[] csv(List<List<Cell>> rows) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (CsvFile file = new CsvFile(bytes, TITLES)) {
			file.write(rows);
			file.finish(List.of());
		}
		return bytes.toByteArray();
	}

	private static byte[] workbook(List<List<Cell>> rows) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (WorkbookFile file = new WorkbookFile(bytes, TITLES, "清单", "说明")) {
			file.write(rows);
			file.finish(List.of(new RowFile.Note("行数", new Cell.Numeral(BigDecimal.ONE))));
		}
		return bytes.toByteArray();
	}

}
