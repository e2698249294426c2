package org.copperwall.evidence.storage;

import java.util.OptionalLong;

/// How a sealed file is laid out: pieces of 64 KiB, each with its seal, the last one shorter. Where a byte lies is a matter
/// of arithmetic, so that a part can be read without the rest. Even an empty file has a piece: that it is empty is sealed.
final class SealedForm {

	/// Bytes of a piece before it is sealed.
	static final int PIECE = 64 * 1024;

	/// What the seal adds to a piece: the key's id with a mark (5), a nonce (12), a tag
	/// (16).
	static final int SEAL = 33;

	static final int SEALED_PIECE = PIECE + SEAL;

	private SealedForm() {
	}

	/// How many pieces a file of this length has.
	static long pieces(long length) {
		return Math.max(1, Math.ceilDiv(length, PIECE));
	}

	/// How long the sealed file is.
	static long sealed(long length) {
		return length + pieces(length) * SEAL;
	}

	/// How long the file is whose sealed form has this length; empty if no file's has.
	static OptionalLong plain(long sealedLength) {
		long pieces = Math.ceilDiv(sealedLength, SEALED_PIECE);
		long length = sealedLength - pieces * SEAL;
		boolean possible = sealedLength > 0 && length >= 0 && sealed(length) == sealedLength;
		return possible ? OptionalLong.of(length) : OptionalLong.empty();
	}

}
