package org.copperwall.casework.paper;

import java.awt.Color;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Tables whose cells wrap, and text that breaks where Chinese may.
final class Tables {

	static final float SIZE = 9.5f;

	private static final float LEADING = 1.55f;

	private static final float PADDING = 4.5f;

	private static final Color LINE = new Color(200, 200, 200);

	private static final Color SHADE = new Color(242, 243, 245);

	private static final float[] LABEL_AND_VALUE = { 26, 74 };

	private final Typefaces faces;

	Tables(Typefaces faces) {
		this.faces = faces;
	}

	Paragraph paragraph(String text, Font font) {
		Paragraph paragraph = new Paragraph(phrase(text, font));
		paragraph.setLeading(font.getSize() * LEADING);
		return paragraph;
	}

	PdfPTable facts(List<Fact> facts) {
		PdfPTable table = whole(LABEL_AND_VALUE);
		for (Fact fact : facts) {
			table.addCell(cell(fact.label(), this.faces.regular(SIZE), SHADE));
			table.addCell(cell(fact.value(), this.faces.regular(SIZE), Color.WHITE));
		}
		return table;
	}

	PdfPTable table(List<Column> columns, List<List<String>> rows) {
		float[] shares = new float[columns.size()];
		for (int place = 0; place < shares.length; place++) {
			shares[place] = columns.get(place).share();
		}
		PdfPTable table = whole(shares);
		columns.forEach(column -> table.addCell(cell(column.title(), this.faces.bold(SIZE - 0.5f), SHADE)));
		table.setHeaderRows(1);
		rows.forEach(row -> row.forEach(value -> table.addCell(cell(value, this.faces.regular(SIZE - 0.5f), null))));
		return table;
	}

	private PdfPCell cell(String text, Font font, @Nullable Color shade) {
		PdfPCell cell = new PdfPCell(phrase(text, font));
		cell.setLeading(0, LEADING);
		cell.setUseAscender(true);
		cell.setUseDescender(true);
		cell.setPadding(PADDING);
		cell.setPaddingTop(PADDING - 0.5f);
		cell.setPaddingBottom(PADDING + 0.5f);
		cell.setBorder(Rectangle.BOX);
		cell.setBorderColor(LINE);
		cell.setBorderWidth(0.5f);
		if (shade != null) {
			cell.setBackgroundColor(shade);
		}
		return cell;
	}

	private Phrase phrase(String text, Font font) {
		Chunk chunk = new Chunk(this.faces.drawable(text), font);
		chunk.setSplitCharacter(LineBreaks.RULES);
		return new Phrase(chunk);
	}

	private static PdfPTable whole(float[] shares) {
		PdfPTable table = new PdfPTable(shares);
		table.setWidthPercentage(100);
		table.setSplitLate(true);
		table.setSplitRows(true);
		return table;
	}

}
