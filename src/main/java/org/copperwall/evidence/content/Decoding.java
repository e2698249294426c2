package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadProgressListener;

/// Pixels out of a walked file. JPEG and PNG are read row by row, and of large ones only every second, third … pixel is
/// kept, so that the heap holds what comes out and not what is in the file.
final class Decoding {

	private final Picture picture;

	private final FileBytes file;

	private final long raster;

	private Decoding(Picture picture, FileBytes file, ContentSettings settings) {
		this.picture = picture;
		this.file = file;
		this.raster = settings.raster().toBytes();
	}

	/// @return as stored, in RGB without transparency; not larger than the bound on
	/// rasters
	static BufferedImage decode(Picture picture, FileBytes file, ContentSettings settings) throws IOException {
		return new Decoding(picture, file, settings).decode();
	}

	private BufferedImage decode() throws IOException {
		ImageReader reader = reader();
		try (SlicedInput input = new SlicedInput(this.file, this.picture.slices())) {
			reader.addIIOReadProgressListener(new Watch(this.file.deadline()));
			reader.setInput(input, true, true);
			if (reader.getWidth(0) != this.picture.width() || reader.getHeight(0) != this.picture.height()) {
				throw ContentRefused.broken("two sizes");
			}
			BufferedImage decoded = read(reader);
			this.file.deadline().check();
			return decoded;
		}
		finally {
			reader.dispose();
		}
	}

	private BufferedImage read(ImageReader reader) throws IOException {
		ImageReadParam param = reader.getDefaultReadParam();
		if (this.picture.ink() != Picture.Ink.LIGHT) {
			subsample(param, 8);
			Raster ink = reader.readRaster(0, param);
			return Pixels.ofInk(ink, this.picture.ink());
		}
		ImageTypeSpecifier type = reader.getImageTypes(0).next();
		int bits = type.getSampleModel().getNumBands() * type.getBitsPerBand(0);
		subsample(param, Math.max(4, (bits + 7) / 8));
		return Pixels.ofLight(reader.read(0, param));
	}

	private void subsample(ImageReadParam param, int bytesPerPixel) {
		int step = 1;
		while (bytesPerPixel * columns(this.picture.width(), step)
				* columns(this.picture.height(), step) > this.raster) {
			step++;
		}
		param.setSourceSubsampling(step, step, 0, 0);
	}

	private static long columns(int length, int step) {
		return (length + step - 1L) / step;
	}

	private ImageReader reader() {
		Iterator<ImageReader> readers = ImageIO
			.getImageReadersByFormatName(this.picture.type() == FileType.PNG ? "png" : "jpeg");
		return readers.next();
	}

	/// Ends a decoder that is past its time between two rows.
	private record Watch(Deadline deadline) implements IIOReadProgressListener {

		@Override
		public void imageProgress(ImageReader source, float percentageDone) {
			if (this.deadline.over()) {
				source.abort();
			}
		}

		@Override
		public void sequenceStarted(ImageReader source, int minIndex) {
		}

		@Override
		public void sequenceComplete(ImageReader source) {
		}

		@Override
		public void imageStarted(ImageReader source, int imageIndex) {
		}

		@Override
		public void imageComplete(ImageReader source) {
		}

		@Override
		public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
		}

		@Override
		public void thumbnailProgress(ImageReader source, float percentageDone) {
		}

		@Override
		public void thumbnailComplete(ImageReader source) {
		}

		@Override
		public void readAborted(ImageReader source) {
		}

	}

}
