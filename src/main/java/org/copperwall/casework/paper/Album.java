package org.copperwall.casework.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Pages of pictures, two rows of two, each with its caption. A picture's bytes go into the document at once and are not
/// kept.
final class Album {

	static final int PER_PAGE = 4;

	private static final float GAP = 16;

	private static final float CAPTION = 62;

	private final Document document;

	private final PdfWriter writer;

	private final Tables tables;

	private final Typefaces faces;

	Album(Document document, PdfWriter writer, Tables tables, Typefaces faces) {
		this.document = document;
		this.writer = writer;
		this.tables = tables;
		this.faces = faces;
	}

	void page(List<Photograph> pictures, float highest) {
		if (pictures.size() > PER_PAGE) {
			throw new IllegalArgumentException("a page holds " + PER_PAGE + " pictures");
		}
		float width = (this.document.right() - this.document.left() - GAP) / 2;
		float height = (highest - this.document.bottom() - GAP) / 2;
		for (int place = 0; place < pictures.size(); place++) {
			int row = place / 2;
			float left = this.document.left() + place % 2 * (width + GAP);
			float top = highest - row * (height + GAP);
			Box frame = new Box(left, top - height + CAPTION, width, height - CAPTION);
			draw(pictures.get(place), frame);
			caption(pictures.get(place).caption(), new Box(left, top - height, width, CAPTION - 4));
		}
		this.writer.setPageEmpty(false);
	}

	private record Box(float left, float bottom, float width, float height) {
	}

	private void draw(Photograph picture, Box frame) {
		PdfContentByte canvas = this.writer.getDirectContent();
		canvas.setColorStroke(Color.LIGHT_GRAY);
		canvas.setLineWidth(0.5f);
		canvas.rectangle(frame.left(), frame.bottom(), frame.width(), frame.height());
		canvas.stroke();
		Optional<Image> image = image(picture.jpeg());
		if (image.isEmpty()) {
			write(List.of(picture.absence()),
					new Box(frame.left() + 8, frame.bottom(), frame.width() - 16, frame.height() / 2 + 20));
			return;
		}
		Image placed = image.get();
		placed.scaleToFit(frame.width() - 4, frame.height() - 4);
		placed.setAbsolutePosition(frame.left() + (frame.width() - placed.getScaledWidth()) / 2,
				frame.bottom() + (frame.height() - placed.getScaledHeight()) / 2);
		canvas.addImage(placed);
	}

	private void caption(List<String> lines, Box place) {
		write(lines, place);
	}

	private void write(List<String> lines, Box place) {
		ColumnText column = new ColumnText(this.writer.getDirectContent());
		column.setSimpleColumn(place.left(), place.bottom(), place.left() + place.width(),
				place.bottom() + place.height());
		for (String line : lines) {
			Paragraph paragraph = this.tables.paragraph(line, this.faces.regular(8));
			paragraph.setAlignment(Element.ALIGN_LEFT);
			column.addElement(paragraph);
		}
		column.go();
	}

	/// Only a JPEG is placed: anything else would have to be decoded.
	private static Optional<Image> image(byte[] bytes) {
		boolean jpeg = bytes.length > 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
		try {
			return jpeg ? Optional.of(new Jpeg(bytes)) : Optional.empty();
		}
		catch (IOException unreadable) {
			return Optional.empty();
		}
	}

}
