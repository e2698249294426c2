package org.copperwall.evidence.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import java.io.OutputStream;

/// Makes anew what is shown of a picture: pixels only, in sRGB, turned upright; nothing of the original file gets into it.
final class Showing {

	private Showing() {
	}

	/// The picture on white, with no side longer than a number of pixels. By halves
	/// first: reading every source pixel is
	/// what keeps fine lines, as of handwriting, from breaking up.
	static BufferedImage fit(BufferedImage picture, int longest) {
		double scale = Math.min(1.0, longest / (double) Math.max(picture.getWidth(), picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage current = picture;
		while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
			current = drawn(current, (current.getWidth() + 1) / 2, (current.getHeight() + 1) / 2);
		}
		return drawn(current, width, height);
	}

	private static BufferedImage drawn(BufferedImage picture, int width, int height) {
		BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			graphics.drawImage(picture, 0, 0, width, height, null);
		}
		finally {
			graphics.dispose();
		}
		return drawn;
	}

	/// @param orientation how the camera was held, 1 to 8 as EXIF numbers it; anything
	/// else counts as 1
	static BufferedImage upright(BufferedImage picture, int orientation) {
		if (orientation < 2 || orientation > 8) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		boolean onItsSide = orientation > 4;
		BufferedImage upright = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height,
				BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int right = width - 1 - x;
				int below = height - 1 - y;
				int toX = switch (orientation) {
					case 2, 3 -> right;
					case 5, 8 -> y;
					case 6, 7 -> below;
					default -> x;
				};
				int toY = switch (orientation) {
					case 3, 4 -> below;
					case 5, 6 -> x;
					case 7, 8 -> right;
					default -> y;
				};
				upright.setRGB(toX, toY, picture.getRGB(x, y));
			}
		}
		return upright;
	}

	/// A JPEG of the pixels and nothing else.
	static void write(BufferedImage picture, float quality, Path file) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (OutputStream out = Files.newOutputStream(file);
				ImageOutputStream cached = new MemoryCacheImageOutputStream(out)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality);
			writer.setOutput(cached);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}

}
