package org.copperwall.casework.paper;

import java.awt.Color;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// Head and foot of each page. How many pages there are is known last: its place is kept free on every page, and filled
/// when the document is closed.
final class PageMarks extends PdfPageEventHelper {

	private static final float SIZE = 8;

	private static final float ROOM = 80;

	private final Typefaces faces;

	private final Imprint imprint;

	private final PdfTemplate total;

	PageMarks(Typefaces faces, Imprint imprint, PdfWriter writer) {
		this.faces = faces;
		this.imprint = imprint;
		this.total = writer.getDirectContent().createTemplate(ROOM, 2 * SIZE);
	}

	@Override
	public void onEndPage(PdfWriter writer, Document document) {
		PdfContentByte canvas = writer.getDirectContent();
		Rectangle page = document.getPageSize();
		float left = document.leftMargin();
		float right = page.getRight() - document.rightMargin();
		float head = page.getTop() - document.topMargin() + 16;
		float foot = document.bottomMargin() - 24;
		String number = this.faces.drawable(this.imprint.page().apply(writer.getPageNumber())) + " ";
		float width = this.faces.regular().getWidthPoint(number, SIZE);
		float middle = (left + right) / 2;
		line(canvas, left, right, head - 5);
		write(canvas, this.imprint.left(), left, head);
		write(canvas, this.imprint.right(),
				right - this.faces.regular().getWidthPoint(this.faces.drawable(this.imprint.right()), SIZE), head);
		write(canvas, number, middle - width, foot);
		canvas.addTemplate(this.total, middle, foot);
	}

	@Override
	public void onCloseDocument(PdfWriter writer, Document document) {
		String text = this.faces.drawable(this.imprint.pages().apply(writer.getPageNumber() - 1));
		this.total.beginText();
		this.total.setFontAndSize(this.faces.regular(), SIZE);
		this.total.setColorFill(Color.GRAY);
		this.total.setTextMatrix(0, 0);
		this.total.showText(text);
		this.total.endText();
	}

	private void write(PdfContentByte canvas, String text, float x, float y) {
		canvas.beginText();
		canvas.setFontAndSize(this.faces.regular(), SIZE);
		canvas.setColorFill(Color.GRAY);
		canvas.setTextMatrix(x, y);
		canvas.showText(this.faces.drawable(text));
		canvas.endText();
		canvas.setColorFill(Color.BLACK);
	}

	private static void line(PdfContentByte canvas, float from, float to, float y) {
		canvas.setColorStroke(Color.LIGHT_GRAY);
		canvas.setLineWidth(0.5f);
		canvas.moveTo(from, y);
		canvas.lineTo(to, y);
		canvas.stroke();
	}

}
