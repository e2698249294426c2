package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What the walk through a picture's file found.
/// @param width pixels as stored, before it is turned for showing
/// @param slices what a decoder needs of the file; none where another program
/// decodes
/// @param exif the camera's data, a TIFF structure
/// @param profile the ICC profile
record Picture(FileType type, int width, int height, Ink ink, List<Slice> slices, @Nullable ByteBuffer exif,
		@Nullable ByteBuffer profile) {

	/// How the values of a pixel are meant.
	enum Ink {

		/// Light: grey, RGB, or what the decoder makes RGB of by itself.
		LIGHT,
		/// Cyan, magenta, yellow, black; 255 is full ink.
		CMYK,
		/// The same with 255 for no ink, as Adobe's programs write it.
		INVERTED_CMYK,
		/// Inverted CMYK of which three are coded as luminance and chrominance.
		YCCK

	}

	/// @throws ContentRefused TOO_MANY_PIXELS beyond a number, or on a side longer than
	/// any camera's
	static void checkSize(long width, long height, int megapixels) {
		if (width <= 0 || height <= 0) {
			throw ContentRefused.broken("has no size");
		}
		if (width > 65_500 || height > 65_500 || width * height > megapixels * 1_000_000L) {
			throw new ContentRefused(ContentFault.TOO_MANY_PIXELS, width + " x " + height);
		}
	}

}
