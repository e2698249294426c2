package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// What becomes of honest photographs.
class ContentsTest {

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
	void a_photograph_says_when_where_and_by_what_it_was_taken() {
		Inspected inspected = this.bench.inspect(Pictures.jpegWithPosition());
		assertThat(inspected.mediaType()).isEqualTo("image/jpeg");
		assertThat(inspected.capture().takenAt()).isEqualTo("2026-11-20T08:15:30+08:00");
		assertThat(inspected.capture().latitude()).isCloseTo(33.391708, within(1e-6));
		assertThat(inspected.capture().longitude()).isCloseTo(104.920139, within(1e-6));
		assertThat(inspected.capture().device()).isEqualTo("Copper CanaryPhone");
		assertThat(inspected.capture().toString()).doesNotContain("33");
	}

	@Test
	void what_is_served_says_nothing_but_the_picture() throws IOException, ImageProcessingException {
		for (byte[] file : new byte[][] { Pictures.jpegWithPosition(), Pictures.webp(), Pictures.heic() }) {
			Inspected inspected = this.bench.inspect(file);
			assertThat(inspected.capture().latitude()).isNotNull();
			for (Path served : new Path[] { inspected.preview(), inspected.thumbnail() }) {
				String bytes = Parts.latin(Files.readAllBytes(served));
				assertThat(bytes).doesNotContain("Exif", CameraBytes.DEVICE_MARK, "ICC_PROFILE", "xmp", "2026");
				for (Directory directory : ImageMetadataReader.readMetadata(served.toFile()).getDirectories()) {
					assertThat(directory).isNotInstanceOfAny(ExifDirectoryBase.class, XmpDirectory.class,
							IccDirectory.class);
				}
			}
		}
	}

	@Test
	void preview_and_thumbnail_keep_their_measure_and_the_picture() throws IOException {
		Inspected inspected = this.bench.inspect(Pictures.jpeg(Pictures.drawn(3000, 1500)));
		assertThat(inspected.width()).isEqualTo(3000);
		assertThat(inspected.height()).isEqualTo(1500);
		BufferedImage preview = ImageIO.read(inspected.preview().toFile());
		BufferedImage thumbnail = ImageIO.read(inspected.thumbnail().toFile());
		assertThat(preview.getWidth()).isEqualTo(2048);
		assertThat(preview.getHeight()).isEqualTo(1024);
		assertThat(thumbnail.getWidth()).isEqualTo(320);
		assertThat(thumbnail.getHeight()).isEqualTo(160);
		assertColour(preview.getRGB(100, 100), 255, 0, 0);
		assertColour(thumbnail.getRGB(300, 150), 0, 0, 255);
	}

	@Test
	void a_photograph_taken_on_its_side_is_shown_upright() throws IOException {
		for (int orientation = 1; orientation <= 8; orientation++) {
			Inspected inspected = this.bench.inspect(Pictures.jpegWithPosition(320, 240, orientation));
			BufferedImage preview = ImageIO.read(inspected.preview().toFile());
			boolean onItsSide = orientation > 4;
			assertThat(preview.getWidth()).isEqualTo(onItsSide ? 240 : 320).isEqualTo(inspected.width());
			boolean redRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
			boolean redBelow = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
			assertColour(
					preview.getRGB(redRight ? preview.getWidth() - 10 : 10, redBelow ? preview.getHeight() - 10 : 10),
					255, 0, 0);
		}
	}

	@Test
	void grey_keeps_its_shade() throws IOException {
		BufferedImage grey = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage deep = new BufferedImage(40, 30, BufferedImage.TYPE_USHORT_GRAY);
		for (int y = 0; y < 30; y++) {
			for (int x = 0; x < 40; x++) {
				grey.getRaster().setSample(x, y, 0, 100);
				deep.getRaster().setSample(x, y, 0, 100 << 8);
			}
		}
		for (byte[] file : new byte[][] { Pictures.jpeg(grey), Pictures.png(grey), Pictures.png(deep) }) {
			assertColour(preview(file).getRGB(20, 15), 100, 100, 100);
		}
	}

	@Test
	void four_inks_are_shown_as_light() throws IOException {
		assertColour(preview(Pictures.cyanJpeg()).getRGB(30, 20), 0, 255, 255);
	}

	@Test
	void all_forms_of_the_formats_are_taken() throws IOException {
		BufferedImage rgb = Pictures.drawn(320, 240);
		for (byte[] file : new byte[][] { Pictures.progressiveJpeg(rgb), Pictures.png(),
				Pictures.png(Pictures.drawn(320, 240, BufferedImage.TYPE_INT_ARGB)),
				Pictures.png(Pictures.drawn(320, 240, BufferedImage.TYPE_BYTE_INDEXED)), LosslessWebp.plain(rgb) }) {
			assertColour(preview(file).getRGB(20, 20), 255, 0, 0);
		}
	}

	@Test
	void a_phones_heic_is_decoded_in_a_process_of_its_own() throws IOException {
		Inspected inspected = this.bench.inspect(Pictures.heic(), Form.PHOTOGRAPH);
		assertThat(inspected.mediaType()).isEqualTo("image/heic");
		assertThat(inspected.width()).isEqualTo(320);
		assertThat(inspected.height()).isEqualTo(240);
		assertThat(inspected.capture().device()).contains(CameraBytes.DEVICE_MARK);
		assertColour(ImageIO.read(inspected.preview().toFile()).getRGB(20, 20), 255, 0, 0);
	}

	@Test
	void a_webp_with_loss_keeps_its_colours_and_says_when_it_was_taken() throws IOException {
		byte[] jpeg = Pictures.jpegWithPosition(1600, 1200, 6);
		Inspected inspected = this.bench.inspect(Encoders.lossyWebp(jpeg), Form.PHOTOGRAPH);
		assertThat(inspected.mediaType()).isEqualTo("image/webp");
		assertThat(inspected.width()).isEqualTo(1200);
		assertThat(inspected.capture().device()).contains(CameraBytes.DEVICE_MARK);
		BufferedImage shown = ImageIO.read(inspected.preview().toFile());
		BufferedImage same = preview(jpeg);
		for (int y = 10; y < 1600; y += 50) {
			for (int x = 10; x < 1200; x += 50) {
				for (int shift = 0; shift < 24; shift += 8) {
					assertThat(shown.getRGB(x, y) >> shift & 0xFF).isCloseTo(same.getRGB(x, y) >> shift & 0xFF,
							within(50));
				}
			}
		}
		assertColour(shown.getRGB(1190, 10), 255, 0, 0);
	}

	@Test
	void without_the_program_a_heic_is_kept_without_preview() {
		ContentSettings usual = ContentBench.settings(Duration.ofSeconds(30));
		ContentSettings without = ContentBench.withCommand(usual, "no-such-program");
		try (ContentBench bare = new ContentBench(this.folder, without)) {
			Inspected inspected = bare.inspect(Pictures.heic());
			assertThat(inspected.preview()).isNull();
			assertThat(inspected.thumbnail()).isNull();
			assertThat(inspected.width()).isEqualTo(320);
			assertThat(bare.left()).isEmpty();
		}
	}

	@Test
	void colours_of_a_phone_become_those_of_every_screen() throws IOException {
		byte[] profile = ColourProfileTest.displayP3();
		byte[] segment = Parts.segment(0xE2, Parts.join(Parts.latin("ICC_PROFILE\0\1\1"), profile));
		BufferedImage green = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 30; y++) {
			for (int x = 0; x < 40; x++) {
				green.setRGB(x, y, 0x60A060);
			}
		}
		byte[] jpeg = Pictures.withSegment(Pictures.jpeg(green), segment);
		// As colour calculators give it for Display P3 (96, 160, 96).
		assertColour(preview(jpeg).getRGB(20, 15), 70, 162, 90);
	}

	@Test
	void what_is_transparent_is_shown_white() throws IOException {
		BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
		assertColour(preview(Pictures.png(clear)).getRGB(10, 10), 255, 255, 255);
	}

	@Test
	void what_phones_put_behind_a_photograph_is_known() {
		byte[] jpeg = Pictures.jpeg();
		byte[] film = Parts.join(Parts.box("ftyp", Parts.latin("mp42"), new byte[4]), Parts.box("mdat", new byte[500]));
		byte[] block = Parts.join(new byte[] { 0, 0, 1, 10, 14, 0, 0, 0 }, Parts.latin("Image_UTC_Data1458170015363"));
		byte[] list = Parts.join(Parts.latin("SEFH"), Parts.little(101), Parts.little(1), new byte[] { 0, 0, 1, 10 },
				Parts.little(block.length), Parts.little(block.length));
		byte[] samsung = Parts.join(block, list, Parts.little(list.length), Parts.latin("SEFT"));
		byte[] vivo = Parts.join(Parts.latin("vivo{\"a\":1}\0"),
				Parts.latin("\u00ff\u00ff\u00ff\u00ff\u001b*9HWfu\u0084\u0093\u00a2\u00b1"));
		for (byte[] tail : new byte[][] { new byte[5000], jpeg, Parts.join(new byte[3], jpeg, jpeg), film, samsung,
				Parts.join(jpeg, samsung), vivo }) {
			assertThat(this.bench.fault(Parts.join(jpeg, tail))).isNull();
		}
	}

	@Test
	void nothing_but_preview_and_thumbnail_stays() {
		Inspected inspected = this.bench.inspect(Pictures.jpegWithPosition());
		assertThat(this.bench.left()).containsExactlyInAnyOrder(inspected.preview(), inspected.thumbnail());
	}

	@Test
	void a_document_is_no_photograph() {
		byte[] pdf = Parts.latin("%PDF-1.4\n");
		assertThatThrownBy(() -> this.bench.inspect(pdf, Form.PHOTOGRAPH)).isInstanceOfSatisfying(ContentRefused.class,
				refused -> assertThat(refused.fault()).isEqualTo(ContentFault.WRONG_TYPE_FOR_KIND));
	}

	private BufferedImage preview(byte[] file) throws IOException {
		return ImageIO.read(this.bench.inspect(file).preview().toFile());
	}

	private static void assertColour(int colour, int red, int green, int blue) {
		assertThat(colour >> 16 & 0xFF).as("red").isCloseTo(red, within(12));
		assertThat(colour >> 8 & 0xFF).as("green").isCloseTo(green, within(12));
		assertThat(colour & 0xFF).as("blue").isCloseTo(blue, within(12));
	}

}
