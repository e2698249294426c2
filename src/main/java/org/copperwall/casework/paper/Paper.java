package org.copperwall.casework.paper;

import java.util.GregorianCalendar;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A document in the making, A4. What is drawn becomes bytes as pages fill, and can be taken away piece by piece: only
/// the page being drawn and the characters used so far are kept. Not for several threads at a time.
public final class Paper {

	static final float MARGIN = 54;

	private static final float TOP = 66;

	private static final float BOTTOM = 60;

	/// A heading stands with at least so much below it, else on the next page.
	private static final float HEADING_ROOM = 110;

	private final Typefaces faces;

	private final Tables tables;

	private final Pieces pieces = new Pieces();

	private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, TOP, BOTTOM);

	private final PdfWriter writer;

	private final Album album;

	public Paper(Typefaces faces, Imprint imprint) {
		this.faces = faces;
		this.tables = new Tables(faces);
		this.writer = PdfWriter.getInstance(this.document, this.pieces);
		this.album = new Album(this.document, this.writer, this.tables, faces);
		this.writer.setCloseStream(false);
		this.writer.setPdfVersion(PdfWriter.VERSION_1_7);
		this.document.addTitle(imprint.title());
		this.document.open();
		this.writer.setPageEvent(new PageMarks(faces, imprint, this.writer));
		this.writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language()));
		PdfDate madeAt = new PdfDate(GregorianCalendar.from(imprint.madeAt()));
		this.writer.getInfo().put(PdfName.CREATIONDATE, madeAt);
		this.writer.getInfo().put(PdfName.MODDATE, madeAt);
		this.writer.getInfo().put(PdfName.PRODUCER, new PdfString("Copperwall"));
	}

	/// The large words at the beginning.
	public void title(String title, String below) {
		Paragraph large = this.tables.paragraph(title, this.faces.bold(24));
		large.setAlignment(Paragraph.ALIGN_CENTER);
		large.setSpacingBefore(36);
		this.document.add(large);
		Paragraph small = this.tables.paragraph(below, this.faces.regular(11));
		small.setAlignment(Paragraph.ALIGN_CENTER);
		small.setSpacingBefore(10);
		small.setSpacingAfter(26);
		this.document.add(small);
	}

	/// A whole sheet to be hung up: large enough to be read standing.
	public void poster(String title, String text) {
		Paragraph large = this.tables.paragraph(title, this.faces.bold(28));
		large.setAlignment(Paragraph.ALIGN_CENTER);
		large.setSpacingBefore(60);
		large.setSpacingAfter(36);
		this.document.add(large);
		this.document.add(this.tables.paragraph(text, this.faces.regular(18)));
	}

	/// What follows begins on a new page.
	public void newPage() {
		this.document.newPage();
	}

	/// The heading of a chapter, which readers find in the outline too.
	public void chapter(String title) {
		keepTogether(HEADING_ROOM);
		Paragraph heading = this.tables.paragraph(title, this.faces.bold(14));
		heading.setSpacingBefore(8);
		heading.setSpacingAfter(8);
		this.document.add(heading);
		PdfDestination here = new PdfDestination(PdfDestination.FITH, this.writer.getVerticalPosition(false) + 30);
		new PdfOutline(this.writer.getRootOutline(), here, this.faces.drawable(title));
	}

	/// The heading of a part of a chapter.
	public void heading(String title) {
		keepTogether(HEADING_ROOM / 2);
		Paragraph heading = this.tables.paragraph(title, this.faces.bold(10.5f));
		heading.setSpacingBefore(8);
		heading.setSpacingAfter(4);
		this.document.add(heading);
	}

	public void text(String text) {
		Paragraph paragraph = this.tables.paragraph(text, this.faces.regular(Tables.SIZE));
		paragraph.setSpacingAfter(10);
		this.document.add(paragraph);
	}

	public void facts(List<Fact> facts) {
		add(this.tables.facts(facts));
	}

	/// The titles stand again on every page; a row is never broken unless it is longer
	/// than a page.
	public void table(List<Column> columns, List<List<String>> rows) {
		add(this.tables.table(columns, rows));
	}

	/// The heading of the pages of pictures that follow.
	public void album(String title) {
		this.document.newPage();
		chapter(title);
		this.album.begin(this.writer.getVerticalPosition(false));
	}

	/// A picture, four to a page.
	public void picture(Photograph picture) {
		this.album.add(picture);
	}

	/// What has become bytes since the last time; perhaps nothing.
	public byte[] take() {
		return this.pieces.take();
	}

	/// Ends the document.
	/// @return its last bytes
	public byte[] close() {
		this.document.close();
		return this.pieces.take();
	}

	private void add(PdfPTable table) {
		table.setSpacingAfter(10);
		this.document.add(table);
	}

	private void keepTogether(float height) {
		if (this.writer.getVerticalPosition(false) - height < this.document.bottomMargin()) {
			this.document.newPage();
		}
	}

}
