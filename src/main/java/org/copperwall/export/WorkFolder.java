package org.copperwall.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.TokenClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Where files are written before they are stored: readable by this service alone, deleted as soon as they are stored or
/// given up. What a killed instance left behind is deleted by the next one that looks.
@Component
class WorkFolder {

	private static final Logger log = LoggerFactory.getLogger(WorkFolder.class);

	private static final String SUFFIX = ".export";

	/// A file that is being written changes all the time; one that has not for so long is
	/// nobody's any more.
	private static final Duration ABANDONED = Duration.ofHours(1);

	private static final int BUFFER = 1 << 16;

	private final Path folder;

	private final TokenClock clock;

	WorkFolder(ExportSettings settings, TokenClock clock) {
		Path wanted = settings.folder();
		this.folder = wanted != null ? wanted : Path.of(System.getProperty("java.io.tmpdir"), "copperwall-export");
		this.clock = clock;
	}

	/// A file that is being written and digested on the way.
	record Draft(Path path, DigestOutputStream out) {

		/// What has been written; the digest can be had once.
		ExportedFile file() throws IOException {
			return new ExportedFile(Files.size(this.path),
					HexFormat.of().formatHex(this.out.getMessageDigest().digest()));
		}

		void discard() {
			try {
				this.out.close();
			}
			catch (IOException failed) {
				log.debug("A draft could not be closed", failed);
			}
			try {
				Files.deleteIfExists(this.path);
			}
			catch (IOException failed) {
				log.warn("{} could not be deleted", this.path, failed);
			}
		}

	}

	Draft create(UUID fileId) throws IOException {
		Files.createDirectories(this.folder,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Path path = Files.createFile(this.folder.resolve(fileId + SUFFIX),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
		return new Draft(path, new DigestOutputStream(file, sha256()));
	}

	/// Deletes what nobody writes any more.
	void clean() {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		Instant before = this.clock.now().minus(ABANDONED);
		try (Stream<Path> files = Files.list(this.folder)) {
			files.filter(file -> file.toString().endsWith(SUFFIX))
				.filter(file -> isOlder(file, before))
				.forEach(file -> {
					try {
						Files.deleteIfExists(file);
					}
					catch (IOException failed) {
						throw new UncheckedIOException(failed);
					}
				});
		}
		catch (IOException | UncheckedIOException failed) {
			log.warn("What was left in {} could not be deleted", this.folder, failed);
		}
	}

	private static boolean isOlder(Path file, Instant before) {
		try {
			return Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
		}
		catch (IOException gone) {
			return false;
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

}
