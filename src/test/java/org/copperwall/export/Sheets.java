package org.copperwall.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Opens files as others would.
final class Sheets {

	private Sheets() {
	}

	/// The rows of a sheet, as cells; empty ones are null.
	static List<List<Cell>> cells(byte[] file, int sheet) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file),
				new ReadingOptions(true, true));
				Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
			return rows.map(row -> row.stream().toList()).toList();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/// The same as text; days and amounts as the sheet has them.
	static List<List<String>> texts(byte[] file, int sheet) {
		return cells(file, sheet).stream().map(row -> row.stream().map(Sheets::text).toList()).toList();
	}

	private static String text(Cell cell) {
		return cell == null || cell.getType() == CellType.EMPTY ? "" : cell.getText();
	}

	static String part(byte[] file, String name) {
		try {
			Path copy = Files.write(Files.createTempFile("workbook", ".xlsx"), file);
			try (ZipFile zip = new ZipFile(copy.toFile())) {
				return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
			}
			finally {
				Files.delete(copy);
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/// Comma-separated text as RFC 4180 reads it, the byte order mark demanded.
	static List<List<String>> csv(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8);
		if (text.charAt(0) != '\ufeff' || !text.endsWith("\r\n")) {
			throw new AssertionError("no byte order mark, or no end of line");
		}
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (int at = 1; at < text.length(); at++) {
			char sign = text.charAt(at);
			if (quoted) {
				if (sign != '"') {
					field.append(sign);
				}
				else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
					field.append('"');
					at++;
				}
				else {
					quoted = false;
				}
			}
			else if (sign == '"') {
				quoted = true;
			}
			else if (sign == ',' || sign == '\r') {
				row.add(field.toString());
				field.setLength(0);
				if (sign == '\r') {
					rows.add(row);
					row = new ArrayList<>();
					at++;
				}
			}
			else {
				field.append(sign);
			}
		}
		return rows;
	}

}
