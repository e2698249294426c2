package org.copperwall.casework.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Pages as others read them.
class PaperTest {

	private static final Imprint IMPRINT = new Imprint("zh-CN", "Dossier", "左", "右", page -> "第 " + page + " 页",
			pages -> "共 " + pages + " 页", ZonedDateTime.of(2026, 11, 22, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai")));

	private static Typefaces faces;

	@BeforeAll
	static void loadTypefaces() throws IOException {
		faces = Typefaces.load();
	}

	@Test
	void rare_characters_of_names_are_drawn() throws IOException {
		String names = "堉犇喆淼珺㛃䶮𬘡𫖯嫑翀燊玥垚赟";
		assertThat(text(paper -> paper.text(names))).contains(names);
	}

	@Test
	void every_character_of_the_national_standard_is_drawn() {
		Charset standard = Charset.forName("GB2312");
		StringBuilder all = new StringBuilder();
		for (int row = 0xb0; row <= 0xf7; row++) {
			for (int cell = 0xa1; cell <= 0xfe; cell++) {
				all.append(new String(new byte[] { (byte) row, (byte) cell }, standard));
			}
		}
		String characters = all.toString().replace("\uFFFD", "");
		assertThat(characters).hasSizeGreaterThan(6_700);
		assertThat(faces.drawable(characters)).isEqualTo(characters);
	}

	@Test
	void a_character_without_a_glyph_shows_its_code_point() throws IOException {
		String text = text(
				paper -> paper.table(List.of(new Column("姓名", 1)), List.of(List.of("曹\uD87A\uDFFF福\u0007"))));
		assertThat(text).contains("曹〔U+2EBFF〕福〔U+0007〕");
	}

	@Test
	void every_page_says_which_it_is_and_of_how_many() throws IOException {
		byte[] bytes = drawn(
				paper -> paper.table(List.of(new Column("序号", 1), new Column("说明", 5)), rows(120, "家中两人患病，医疗费用负担重。")));
		try (PDDocument document = Loader.loadPDF(bytes)) {
			int pages = document.getNumberOfPages();
			assertThat(pages).isGreaterThan(2);
			for (int page = 1; page <= pages; page++) {
				assertThat(text(document, page)).contains("第 " + page + " 页", "共 " + pages + " 页", "左", "右", "序号");
			}
		}
	}

	@Test
	void a_row_stays_on_one_page() throws IOException {
		byte[] bytes = drawn(paper -> paper.table(List.of(new Column("", 1), new Column("", 5)),
				IntStream.range(0, 40)
					.mapToObj(row -> List.of("始" + row, "家中两人患病。\n".repeat(6) + "终" + row))
					.toList()));
		try (PDDocument document = Loader.loadPDF(bytes)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				String text = text(document, page);
				for (int row = 0; row < 40; row++) {
					assertThat(text.lines().anyMatch(("始" + row)::equals) || text.contains("始" + row + " "))
						.isEqualTo(text.contains("终" + row + "\n"));
				}
			}
		}
	}

	@Test
	void no_line_begins_with_a_closing_mark() throws IOException {
		StringBuilder words = new StringBuilder();
		Random random = new Random(7);
		for (int count = 0; count < 400; count++) {
			words.append("家中两人患病医疗费用负担重".charAt(random.nextInt(13)));
			if (random.nextInt(4) == 0) {
				words.append("，。；）”".charAt(random.nextInt(5)));
			}
		}
		assertThat(text(paper -> paper.text(words.toString())).lines()).hasSizeGreaterThan(5)
			.noneMatch(line -> !line.isEmpty() && "，。；）”".indexOf(line.charAt(0)) >= 0);
	}

	@Test
	void only_the_characters_that_are_used_are_put_in() throws IOException {
		byte[] bytes = drawn(paper -> paper.text("柏林镇柏林村"));
		assertThat(bytes.length).isLessThan(60_000);
		try (PDDocument document = Loader.loadPDF(bytes)) {
			for (COSName name : document.getPage(0).getResources().getFontNames()) {
				PDFont font = document.getPage(0).getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).contains("+NotoSansSC");
			}
		}
	}

	@Test
	void it_says_nothing_of_who_made_it_where_nor_about_whom() throws IOException {
		try (PDDocument document = Loader.loadPDF(drawn(paper -> paper.text("曹永福")))) {
			assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactlyInAnyOrder("Title",
					"Producer", "CreationDate", "ModDate");
			assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Copperwall");
			assertThat(document.getDocumentInformation().getCreationDate().toInstant())
				.isEqualTo(IMPRINT.madeAt().toInstant());
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
		}
	}

	@Test
	void pictures_are_placed_as_they_are() throws IOException {
		byte[] jpeg = jpeg(320, 240, 1);
		byte[] bytes = drawn(paper -> {
			paper.picture(new Photograph(jpeg, "", List.of("入户照片")));
			paper.picture(new Photograph(new byte[0], "文件缺失", List.of("评议照片")));
			paper.picture(new Photograph(new byte[] { (byte) 0xff, (byte) 0xd8, 0 }, "不是图片", List.of("公示照片")));
		});
		try (PDDocument document = Loader.loadPDF(bytes)) {
			PDPage page = document.getPage(document.getNumberOfPages() - 1);
			List<byte[]> placed = new ArrayList<>();
			for (COSName name : page.getResources().getXObjectNames()) {
				if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
					placed.add(image.getStream().getCOSObject().createRawInputStream().readAllBytes());
				}
			}
			assertThat(placed).containsExactly(jpeg);
			assertThat(text(document, document.getNumberOfPages())).contains("入户照片", "文件缺失", "评议照片", "不是图片");
		}
	}

	@Test
	void what_was_drawn_can_be_taken_away_picture_by_picture() {
		Paper paper = new Paper(faces, IMPRINT);
		byte[] jpeg = jpeg(1200, 900, 2);
		int most = 0;
		for (int picture = 0; picture < 120; picture++) {
			paper.picture(new Photograph(jpeg, "", List.of("照片")));
			most = Math.max(most, paper.take().length);
		}
		assertThat(paper.close().length).isLessThan(100_000);
		assertThat(most).isBetween(jpeg.length, jpeg.length + 20_000);
	}

	private static List<List<String>> rows(int count, String text) {
		return IntStream.rangeClosed(1, count).mapToObj(row -> List.of(String.valueOf(row), text)).toList();
	}

	private interface Drawing {

		void on(Paper paper);

	}

	private static byte[] drawn(Drawing drawing) {
		Paper paper = new Paper(faces, IMPRINT);
		drawing.on(paper);
		return paper.close();
	}

	private static String text(Drawing drawing) throws IOException {
		try (PDDocument document = Loader.loadPDF(drawn(drawing))) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(document);
	}

	static byte[] jpeg(int width, int height, long seed) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		Random random = new Random(seed);
		for (int count = 0; count < 200; count++) {
			graphics.setColor(new Color(random.nextInt(0xffffff)));
			graphics.fillOval(random.nextInt(width), random.nextInt(height), width / 6, height / 6);
		}
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpeg", bytes);
		}
		catch (IOException impossible) {
			throw new java.io.UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

}
