package org.copperwall.evidence.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What is compressed inside a file, unfolded within a bound.
final class Unfolding {

	private Unfolding() {
	}

	/// @throws ContentRefused TOO_COMPLEX beyond the bound, BROKEN when it is not zlib's
	/// format
	static byte[] zlib(byte[] folded, int most) {
		ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
		byte[] piece = new byte[8192];
		try (Inflater inflater = new Inflater()) {
			inflater.setInput(folded);
			while (!inflater.finished()) {
				int count = inflater.inflate(piece);
				if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					throw ContentRefused.broken("compressed data is cut");
				}
				if (unfolded.size() + count > most) {
					throw ContentRefused.tooComplex("unfolds to more than " + most + " bytes");
				}
				unfolded.write(piece, 0, count);
			}
		}
		catch (DataFormatException notCompressed) {
			throw new ContentRefused(ContentFault.BROKEN, "compressed data is broken", notCompressed);
		}
		return unfolded.toByteArray();
	}

	/// Bytes as characters, to be searched.
	static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
