package org.copperwall.evidence.storage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.copperwall.access.Seal;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/// A part of a sealed file, for one reader: takes the sealed bytes as they come, opens each piece when it is complete, and
/// gives out what was asked for of it. At no time holds more than one piece that is not opened.
final class SealedPart {

	private final Seal seal;

	private final FileKey key;

	private final long length;

	private final long from;

	private final long until;

	private final byte[] sealed = new byte[SealedForm.SEALED_PIECE];

	private int filled;

	private long piece;

	/// @param length of the whole file
	/// @param from the first byte wanted
	/// @param wanted how many bytes, all of them within the file
	SealedPart(Seal seal, FileKey key, long length, long from, long wanted) {
		this.seal = seal;
		this.key = key;
		this.length = length;
		this.from = from;
		this.until = from + wanted;
		this.piece = from / SealedForm.PIECE;
	}

	/// Where the sealed bytes begin.
	long sealedFrom() {
		return this.from / SealedForm.PIECE * SealedForm.SEALED_PIECE;
	}

	/// How many of them are needed.
	long sealedLength() {
		long last = Math.max(this.from, this.until - 1) / SealedForm.PIECE;
		long end = Math.min((last + 1) * SealedForm.SEALED_PIECE, SealedForm.sealed(this.length));
		return end - sealedFrom();
	}

	/// @throws FileDamaged if a piece does not open
	List<DataBuffer> take(DataBuffer bytes) {
		try {
			List<DataBuffer> opened = new ArrayList<>();
			while (bytes.readableByteCount() > 0) {
				int size = sizeOfPiece();
				int taken = Math.min(size - this.filled, bytes.readableByteCount());
				bytes.read(this.sealed, this.filled, taken);
				this.filled += taken;
				if (this.filled == size) {
					opened.add(open(size));
				}
			}
			return opened;
		}
		finally {
			DataBufferUtils.release(bytes);
		}
	}

	private int sizeOfPiece() {
		long start = this.piece * SealedForm.PIECE;
		return (int) Math.min(SealedForm.PIECE, this.length - start) + SealedForm.SEAL;
	}

	private DataBuffer open(int size) {
		byte[] exactly = (size == this.sealed.length) ? this.sealed : Arrays.copyOf(this.sealed, size);
		byte[] plain = this.seal.openPiece(this.key.value(), this.piece, SealedForm.pieces(this.length), exactly)
			.orElseThrow(() -> new FileDamaged(this.key, "was altered"));
		long start = this.piece * SealedForm.PIECE;
		int begin = (int) Math.max(0, this.from - start);
		int end = (int) Math.min(plain.length, this.until - start);
		this.filled = 0;
		this.piece++;
		return DefaultDataBufferFactory.sharedInstance.wrap(ByteBuffer.wrap(plain, begin, end - begin).slice());
	}

}
