package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of honest documents.
class PapersTest {

	@TempDir
	private Path folder;

	private ContentBench bench;

	@BeforeEach
	void open() {
		this.bench = new ContentBench(this.folder);
	}

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void a_document_tells_its_pages_and_has_a_cleaned_copy_alone() {
		Inspected inspected = this.bench.inspect(Papers.pdf());
		assertThat(inspected.mediaType()).isEqualTo("application/pdf");
		assertThat(inspected.pages()).isEqualTo(2);
		assertThat(inspected.width()).isNull();
		assertThat(inspected.thumbnail()).isNull();
		assertThat(this.bench.left()).containsExactly(inspected.preview());
	}

	@Test
	void the_copy_says_nothing_of_author_place_and_links() throws IOException {
		byte[] source = Papers.pdf();
		Inspected inspected = this.bench.inspect(source);
		byte[] copy = Files.readAllBytes(inspected.preview());
		assertThat(Parts.latin(copy)).doesNotContain(Papers.AUTHOR, CameraBytes.DEVICE_MARK, "Exif", "/Metadata",
				"/Info", "/URI", "/Annots");
		try (PDDocument document = Loader.loadPDF(copy)) {
			assertThat(document.getDocumentInformation().getAuthor()).isNull();
			assertThat(document.getDocumentCatalog().getMetadata()).isNull();
			assertThat(document.getPage(0).getAnnotations()).isEmpty();
			int photographs = 0;
			for (COSName name : document.getPage(1).getResources().getXObjectNames()) {
				PDImageXObject image = (PDImageXObject) document.getPage(1).getResources().getXObject(name);
				assertThat(image.getStream().getFilters()).containsExactly(COSName.DCT_DECODE);
				byte[] jpeg = image.getCOSObject().createRawInputStream().readAllBytes();
				assertThat(Parts.latin(jpeg)).doesNotContain("Exif", CameraBytes.DEVICE_MARK);
				photographs++;
			}
			assertThat(photographs).isEqualTo(2);
		}
	}

	@Test
	void the_copy_looks_like_the_original() throws IOException {
		byte[] source = Papers.pdf();
		byte[] copy = Files.readAllBytes(this.bench.inspect(source).preview());
		try (PDDocument before = Loader.loadPDF(source); PDDocument after = Loader.loadPDF(copy)) {
			assertThat(new PDFTextStripper().getText(after)).contains("I authorise the comparison of data.");
			BufferedImage first = new PDFRenderer(before).renderImage(1);
			BufferedImage second = new PDFRenderer(after).renderImage(1);
			for (int y = 0; y < first.getHeight(); y += 3) {
				for (int x = 0; x < first.getWidth(); x += 3) {
					assertThat(second.getRGB(x, y)).isEqualTo(first.getRGB(x, y));
				}
			}
		}
	}

	@Test
	void a_filled_field_stays_as_what_it_looks_like() throws IOException {
		byte[] look = Papers.stream("/Type /XObject /Subtype /Form /BBox [0 0 50 20]", Parts.latin("0 0 50 20 re f"));
		byte[] field = Parts.latin("<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (" + Papers.AUTHOR
				+ ") /Rect [10 10 60 30] /AP << /N 4 0 R >> >>");
		byte[] copy = Files.readAllBytes(
				this.bench.inspect(Papers.page("/AcroForm << /Fields [5 0 R] >>", "/Annots [5 0 R]", look, field))
					.preview());
		try (PDDocument document = Loader.loadPDF(copy)) {
			PDPage page = document.getPage(0);
			assertThat(page.getAnnotations()).hasSize(1);
			assertThat(page.getAnnotations().getFirst().getSubtype()).isEqualTo("Stamp");
			assertThat(new PDFRenderer(document).renderImage(0).getRGB(30, 180)).isEqualTo(0xFF000000);
			assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
		}
		assertThat(Parts.latin(copy)).doesNotContain(Papers.AUTHOR);
	}

	@Test
	void revisions_packed_objects_and_lengths_told_elsewhere_are_read() {
		byte[] packed = Parts.zlib(Parts.latin("2 0 3 50 ".concat(" ".repeat(11))
				+ "<< /Type /Pages /Kids [3 0 R] /Count 1 >>         << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"));
		byte[] objects = Papers.stream("/Type /ObjStm /N 2 /First 20 /Filter /FlateDecode", packed);
		byte[] content = Parts.latin("<< /Length 4 0 R >>\nstream\n0 0 9 9 re f\nendstream");
		byte[] file = Papers.of(Parts.latin("<< /Type /Catalog /Pages 2 0 R >>"), Parts.latin("(never used)"), content,
				Parts.latin("12"), objects);
		byte[] revised = Parts.join(file, Parts.latin("1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Lang (zh) >>\nendobj\n"
				+ "xref\n1 1\n0000000000 00000 n \ntrailer\n<< /Root 1 0 R /Size 6 /Prev 9 >>\nstartxref\n9\n%%EOF"));
		assertThat(this.bench.inspect(file).pages()).isEqualTo(1);
		assertThat(this.bench.inspect(revised).pages()).isEqualTo(1);
	}

}
