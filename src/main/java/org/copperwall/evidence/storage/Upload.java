package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

/// What an S3 server is told of a file beforehand.
/// @param length in bytes
/// @param digest as the server wants it, to refuse what came over altered: every S3 server
/// knows MD5, and against intent the file is sealed
record Upload(long length, String digest) {

	/// A connection slower than this, in bytes a second, is given up.
	private static final long SLOWEST = 256 * 1024;

	/// Reads the whole file, waiting for the disk.
	static Upload of(Path file) throws IOException {
		try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), md5())) {
			long length = content.transferTo(OutputStream.nullOutputStream());
			return new Upload(length, Base64.getEncoder().encodeToString(content.getMessageDigest().digest()));
		}
	}

	/// How much longer than a short answer sending it may take.
	Duration patience() {
		return Duration.ofSeconds(this.length / SLOWEST);
	}

	private static MessageDigest md5() {
		try {
			return MessageDigest.getInstance("MD5");
		}
		catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException("every Java has MD5", absent);
		}
	}

}
