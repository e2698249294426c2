package org.copperwall.casework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 digest of a file while it is written.
final class DossierDigest {

	private final MessageDigest digest = sha256();

	private long length;

	/// @param sha256 64 hexadecimal digits
	/// @param length bytes
	record Whole(String sha256, long length) {
	}

	void add(byte[] bytes) {
		this.digest.update(bytes);
		this.length += bytes.length;
	}

	/// To be asked once, at the end.
	Whole whole() {
		return new Whole(HexFormat.of().formatHex(this.digest.digest()), this.length);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
