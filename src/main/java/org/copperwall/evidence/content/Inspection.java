package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.copperwall.evidence.storage.FullDisk;
import org.copperwall.evidence.storage.StorageFull;
import org.jspecify.annotations.Nullable;

/// One file being looked at.
final class Inspection {

	private static final int LONGEST_PREVIEW = 2048;

	private static final int LONGEST_THUMBNAIL = 320;

	private static final float PREVIEW_QUALITY = 0.85f;

	private static final float THUMBNAIL_QUALITY = 0.8f;

	private final ContentSettings settings;

	private final DecodingPrograms programs;

	private final Path file;

	private final Path workFolder;

	private final Deadline deadline;

	Inspection(ContentSettings settings, DecodingPrograms programs, Path file, Path workFolder) {
		this.settings = settings;
		this.programs = programs;
		this.file = file;
		this.workFolder = workFolder;
		this.deadline = new Deadline(settings.decodingTime());
	}

	Inspected inspect(Form form) {
		try (Workbench bench = Workbench.in(this.workFolder)) {
			try (FileBytes bytes = FileBytes.open(this.file, this.deadline)) {
				FileType type = guarded(() -> FileType.of(bytes));
				if (!form.takes(type)) {
					throw new ContentRefused(ContentFault.WRONG_TYPE_FOR_KIND, type.mediaType());
				}
				Inspected inspected = type == FileType.PDF ? paper(bytes, bench) : picture(type, bytes, bench);
				this.deadline.check();
				bench.keep();
				return inspected;
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(FullDisk.recognised(unwritable));
		}
	}

	private Inspected picture(FileType type, FileBytes file, Workbench bench) throws IOException {
		Picture picture = guarded(() -> walk(type, file));
		CameraData camera = CameraData.of(picture.exif());
		BufferedImage preview = guarded(() -> preview(picture, file, camera.orientation(), bench));
		if (preview == null) {
			return new Inspected(type.mediaType(), picture.width(), picture.height(), null, camera.capture(), null,
					null);
		}
		BufferedImage thumbnail = Showing.fit(preview, LONGEST_THUMBNAIL);
		Path previewFile = bench.product("preview", ".jpg");
		Path thumbnailFile = bench.product("thumbnail", ".jpg");
		Showing.write(preview, PREVIEW_QUALITY, previewFile);
		Showing.write(thumbnail, THUMBNAIL_QUALITY, thumbnailFile);
		boolean onItsSide = picture.width() > picture.height() != preview.getWidth() > preview.getHeight();
		return new Inspected(type.mediaType(), onItsSide ? picture.height() : picture.width(),
				onItsSide ? picture.width() : picture.height(), null, camera.capture(), previewFile, thumbnailFile);
	}

	private Picture walk(FileType type, FileBytes file) {
		Foreign.checkEnds(file, type);
		return switch (type) {
			case JPEG -> JpegWalk.of(file, this.settings);
			case PNG -> PngWalk.of(file, this.settings);
			case WEBP -> WebpWalk.of(file, this.settings);
			case HEIC -> HeicWalk.of(file, this.settings);
			case PDF -> throw new IllegalArgumentException("no picture");
		};
	}

	private @Nullable BufferedImage preview(Picture picture, FileBytes file, int orientation, Workbench bench)
			throws IOException {
		if (picture.type() == FileType.JPEG || picture.type() == FileType.PNG) {
			return Showing.upright(shown(picture, file, picture.profile()), orientation);
		}
		Path decoded = this.programs.decode(picture.type(), this.file, bench, this.deadline);
		if (decoded == null) {
			return null;
		}
		try (FileBytes bytes = FileBytes.open(decoded, this.deadline)) {
			if (picture.type() == FileType.WEBP) {
				return Showing.upright(shown(PngWalk.of(bytes, this.settings), bytes, picture.profile()), orientation);
			}
			// A HEIC has been turned already, as its own structure says.
			Picture plain = JpegWalk.of(bytes, this.settings);
			return shown(plain, bytes, plain.profile());
		}
	}

	private BufferedImage shown(Picture picture, FileBytes file, @Nullable ByteBuffer profile) throws IOException {
		BufferedImage shown = Showing.fit(Decoding.decode(picture, file, this.settings), LONGEST_PREVIEW);
		ColourProfile colours = ColourProfile.of(profile);
		if (colours != null) {
			colours.apply(shown);
		}
		return shown;
	}

	private Inspected paper(FileBytes bytes, Workbench bench) throws IOException {
		Path plain = bench.scrap();
		Path preview = bench.product("preview", ".pdf");
		int pages = guarded(() -> {
			Foreign.checkEnds(bytes, FileType.PDF);
			PdfWalk walk = new PdfWalk(bytes, this.settings, bench);
			PdfNormal.write(walk.walk(), walk.root(), plain);
			return PdfCopy.write(plain, preview, this.settings, bench, this.deadline);
		});
		return new Inspected(FileType.PDF.mediaType(), null, null, pages, null, preview, null);
	}

	/// Whatever a decoder does when a file is not what it expects is the file's fault.
	/// Errors of the machine are meant too:
	/// nesting without end exhausts the stack, invented sizes the heap, and both are free
	/// again when the decoder is left.
	private <T extends @Nullable Object> T guarded(Callable<T> look) {
		try {
			return look.call();
		}
		catch (ContentRefused | StorageFull | UncheckedIOException clear) {
			throw clear;
		}
		catch (Exception | StackOverflowError | OutOfMemoryError fault) {
			if (fault.getCause() instanceof ContentRefused refused) {
				throw refused;
			}
			if (fault instanceof IOException failure) {
				FullDisk.recognised(failure);
			}
			this.deadline.check();
			throw new ContentRefused(ContentFault.BROKEN, "the decoder gave up", fault);
		}
	}

}
