package org.copperwall.evidence.content;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Good photographs, each drawn anew: red above on the left, blue below on the right, so that turning shows.
public final class Pictures {

	private Pictures() {
	}

	/// A small JPEG without metadata.
	public static byte[] jpeg() {
		return jpeg(drawn(320, 240));
	}

	/// A JPEG that says where (33.391708 N, 104.920139 E), when and by which phone it was
	/// taken.
	public static byte[] jpegWithPosition() {
		return jpegWithPosition(320, 240, 1);
	}

	/// @param orientation 1 to 8, as EXIF numbers it
	public static byte[] jpegWithPosition(int width, int height, int orientation) {
		return withSegment(jpeg(drawn(width, height)),
				Parts.segment(0xE1, CameraBytes.segment(CameraBytes.tiff(orientation))));
	}

	/// A PNG as a screenshot is: opaque RGB.
	public static byte[] png() {
		return png(drawn(320, 240));
	}

	/// A WebP of noise, lossless, with camera data.
	public static byte[] webp() {
		return LosslessWebp.withCameraData(drawn(64, 48));
	}

	/// A HEIC with position, made by `heif-enc`.
	public static byte[] heic() {
		return Encoders.heic();
	}

	/// With something put in right behind the start.
	static byte[] withSegment(byte[] jpeg, byte[] segment) {
		return Parts.insert(jpeg, 2, segment);
	}

	static BufferedImage drawn(int width, int height) {
		return drawn(width, height, BufferedImage.TYPE_INT_RGB);
	}

	static BufferedImage drawn(int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Graphics2D graphics = picture.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, new Color(200, 220, 240), 0, height, new Color(90, 120, 60)));
		graphics.fillRect(0, 0, width, height);
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
		for (int leaf = 0; leaf < 60; leaf++) {
			graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
			graphics.fillOval(random.nextInt(width), random.nextInt(height), width / 30 + 1, height / 30 + 1);
		}
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 4, height / 4);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width - width / 4, height - height / 4, width / 4, height / 4);
		graphics.dispose();
		return picture;
	}

	static byte[] png(BufferedImage picture) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	static byte[] jpeg(BufferedImage picture) {
		return jpeg(new IIOImage(picture, null, null), ImageWriteParam.MODE_DISABLED);
	}

	static byte[] progressiveJpeg(BufferedImage picture) {
		return jpeg(new IIOImage(picture, null, null), ImageWriteParam.MODE_DEFAULT);
	}

	/// Four inks of which cyan is full, as Adobe's programs write them: inverted.
	static byte[] cyanJpeg() {
		WritableRaster raster = Raster.createInterleavedRaster(0, 64, 48, 4, null);
		for (int y = 0; y < 48; y++) {
			for (int x = 0; x < 64; x++) {
				raster.setPixel(x, y, new int[] { 0, 255, 255, 255 });
			}
		}
		byte[] plain = jpeg(new IIOImage(raster, null, null), ImageWriteParam.MODE_DISABLED);
		return withSegment(plain,
				Parts.segment(0xEE, Parts.join(Parts.latin("Adobe"), new byte[] { 0, 100, 0, 0, 0, 0, 0 })));
	}

	private static byte[] jpeg(IIOImage image, int progressive) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ByteArrayOutputStream out = new ByteArrayOutputStream();
				ImageOutputStream cached = new MemoryCacheImageOutputStream(out)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setProgressiveMode(progressive);
			writer.setOutput(cached);
			writer.write(null, image, param);
			cached.flush();
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		finally {
			writer.dispose();
		}
	}

}
