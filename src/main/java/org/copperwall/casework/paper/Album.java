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

	private static final int PER_ROW = 2;

	private static final float GAP = 16;

	private static final float CAPTION = 50;

	private final Document document;

	private final PdfWriter writer;

	private final Tables tables;

	private final Typefaces faces;

	private float top;

	private float lowest;

	/// Of the largest picture with its caption.
	private float height;

	/// How many are on the page.
	private int place = PER_PAGE;

	Album(Document document, PdfWriter writer, Tables tables, Typefaces faces) {
		this.document = document;
		this.writer = writer;
		this.tables = tables;
		this.faces = faces;
	}

	/// The pictures that follow begin on the present page.
	/// @param below where there is room for them
	void begin(float below) {
		this.top = below;
		this.lowest = below;
		this.height = (below - this.document.bottom() - GAP) / 2;
		this.place = 0;
	}

	void add(Photograph picture) {
		if (this.place == PER_PAGE) {
			this.document.newPage();
			begin(this.document.top());
		}
		if (this.place == PER_ROW) {
			this.top = this.lowest - GAP;
		}
		float width = (this.document.right() - this.document.left() - GAP) / 2;
		float left = this.document.left() + this.place % PER_ROW * (width + GAP);
		float end = draw(picture, new Box(left, this.top - this.height + CAPTION, width, this.height - CAPTION));
		write(picture.caption(), new Box(left, end - CAPTION, width, CAPTION - 2));
		this.lowest = Math.min(this.lowest, end - CAPTION);
		this.writer.setPageEmpty(false);
		this.place++;
	}

	private record Box(float left, float bottom, float width, float height) {
	}

	/// As large as the place allows, at its top.
	/// @return where it ends
	private float draw(Photograph picture, Box place) {
		PdfContentByte canvas = this.writer.getDirectContent();
		canvas.setColorStroke(Color.LIGHT_GRAY);
		canvas.setLineWidth(0.5f);
		float top = place.bottom() + place.height();
		Optional<Image> image = image(picture.jpeg());
		if (image.isEmpty()) {
			float bottom = top - place.height() / 2;
			canvas.rectangle(place.left(), bottom, place.width(), place.height() / 2);
			canvas.stroke();
			write(List.of(picture.absence()),
					new Box(place.left() + GAP, bottom, place.width() - 2 * GAP, place.height() / 4 + GAP));
			return bottom;
		}
		Image placed = image.get();
		placed.scaleToFit(place.width(), place.height());
		float bottom = top - placed.getScaledHeight();
		placed.setAbsolutePosition(place.left(), bottom);
		canvas.addImage(placed);
		canvas.rectangle(place.left(), bottom, placed.getScaledWidth(), placed.getScaledHeight());
		canvas.stroke();
		return bottom;
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
