package org.copperwall.evidence.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// PDFs: one as an office makes it, and others put together by hand.
public final class Papers {

	static final String AUTHOR = "CanaryAuthor";

	private Papers() {
	}

	/// Two pages: words, and a photograph that says where it was taken; with author,
	/// metadata and a link.
	public static byte[] pdf() {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.getDocumentInformation().setAuthor(AUTHOR);
			PDMetadata metadata = new PDMetadata(document,
					new ByteArrayInputStream(Parts.latin("<x>" + AUTHOR + "</x>")));
			document.getDocumentCatalog().setMetadata(metadata);
			words(document);
			photograph(document);
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static void words(PDDocument document) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		PDAnnotationLink link = new PDAnnotationLink();
		PDActionURI action = new PDActionURI();
		action.setURI("https://" + AUTHOR + ".example/");
		link.setAction(action);
		link.setRectangle(new PDRectangle(10, 10, 50, 50));
		page.getAnnotations().add(link);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
			content.newLineAtOffset(100, 700);
			content.showText("I authorise the comparison of data.");
			content.endText();
		}
	}

	private static void photograph(PDDocument document) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		PDImageXObject image = PDImageXObject.createFromByteArray(document, Pictures.jpegWithPosition(), "photograph");
		PDImageXObject folded = PDImageXObject.createFromByteArray(document, Pictures.jpeg(), "photograph");
		PDStream twice = new PDStream(document, new ByteArrayInputStream(Pictures.jpegWithPosition()),
				COSName.FLATE_DECODE);
		folded.getCOSObject().setItem(COSName.FILTER, filters());
		try (var in = twice.getCOSObject().createRawInputStream();
				var out = folded.getCOSObject().createRawOutputStream()) {
			in.transferTo(out);
		}
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.drawImage(image, 50, 400, 320, 240);
			content.drawImage(folded, 50, 100, 320, 240);
		}
	}

	private static org.apache.pdfbox.cos.COSArray filters() {
		org.apache.pdfbox.cos.COSArray filters = new org.apache.pdfbox.cos.COSArray();
		filters.add(COSName.FLATE_DECODE);
		filters.add(COSName.DCT_DECODE);
		return filters;
	}

	/// Of objects numbered from 1, the first being the catalogue.
	static byte[] of(byte[]... objects) {
		return withTrailer("", objects);
	}

	static byte[] of(String... objects) {
		byte[][] bytes = new byte[objects.length][];
		for (int place = 0; place < objects.length; place++) {
			bytes[place] = Parts.latin(objects[place]);
		}
		return of(bytes);
	}

	/// @param more entries of the trailer
	static byte[] withTrailer(String more, byte[]... objects) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(Parts.latin("%PDF-1.7\n"));
		StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
		for (int place = 0; place < objects.length; place++) {
			table.append("%010d 00000 n \n".formatted(out.size()));
			out.writeBytes(
					Parts.join(Parts.latin((place + 1) + " 0 obj\n"), objects[place], Parts.latin("\nendobj\n")));
		}
		int start = out.size();
		out.writeBytes(Parts.latin(table + "trailer\n<< /Size " + (objects.length + 1) + " /Root 1 0 R " + more
				+ " >>\nstartxref\n" + start + "\n%%EOF\n"));
		return out.toByteArray();
	}

	/// @param entries without brackets and length
	static byte[] stream(String entries, byte[] content) {
		return Parts.join(Parts.latin("<< " + entries + " /Length " + content.length + " >>\nstream\n"), content,
				Parts.latin("\nendstream"));
	}

	/// One empty page to which something is added.
	/// @param catalogue entries of the catalogue
	/// @param page entries of the page
	/// @param more objects from number 4 on
	static byte[] page(String catalogue, String page, byte[]... more) {
		byte[][] objects = new byte[3 + more.length][];
		objects[0] = Parts.latin("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
		objects[1] = Parts.latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
		objects[2] = Parts.latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] " + page + " >>");
		System.arraycopy(more, 0, objects, 3, more.length);
		return of(objects);
	}

}
