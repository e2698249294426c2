package org.copperwall.screening;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/// A body packed by gzip. Its first bytes are read when it is read from, by whoever may wait for them.
final class Unpacked extends InputStream {

	private static final int PIECE = 512;

	private final InputStream packed;

	private @Nullable InputStream plain;

	Unpacked(InputStream packed) {
		this.packed = packed;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	/// @throws ZipException for what is not gzip, or ends too early
	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		try {
			if (this.plain == null) {
				this.plain = new GZIPInputStream(this.packed, PIECE);
			}
			return this.plain.read(bytes, from, length);
		}
		catch (EOFException cut) {
			throw new ZipException("the packed body ends too early");
		}
	}

	@Override
	public void close() throws IOException {
		this.packed.close();
	}

}
