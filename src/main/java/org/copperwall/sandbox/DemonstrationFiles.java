package org.copperwall.sandbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.evidence.Rendition;

/// The pictures that stand for all files of the demonstration data. There are a few of each subject, and thousands of records
/// that show one of them: made when first asked for, and stored nowhere.
final class DemonstrationFiles {

	/// Pictures of each subject.
	static final int EACH = 6;

	static final int WIDTH = 1024;

	private static final int THUMBNAIL_WIDTH = 320;

	/// Drawn once for all services of a process.
	private static final class Drawn {

		private static final List<Picture> ALL = draw();

		private static final Map<String, Picture> BY_DIGEST = ALL.stream()
			.collect(Collectors.toMap(Picture::sha256, Function.identity()));

	}

	private DemonstrationFiles() {
	}

	/// One of them, as it would have been taken in: original and what is served of it
	/// alike.
	static final class Picture {

		private final DemonstrationPicture.Subject subject;

		private final int number;

		private final byte[] whole;

		private final byte[] thumbnail;

		private final String sha256;

		private Picture(DemonstrationPicture.Subject subject, int number) {
			DemonstrationPicture drawn = new DemonstrationPicture(subject, number);
			this.subject = subject;
			this.number = number;
			this.whole = drawn.jpeg(WIDTH);
			this.thumbnail = drawn.jpeg(THUMBNAIL_WIDTH);
			this.sha256 = DemonstrationFiles.sha256(this.whole);
		}

		DemonstrationPicture.Subject subject() {
			return this.subject;
		}

		int number() {
			return this.number;
		}

		String sha256() {
			return this.sha256;
		}

		int length(Rendition rendition) {
			return form(rendition).length;
		}

		byte[] part(Rendition rendition, long from, long length) {
			return Arrays.copyOfRange(form(rendition), (int) from, (int) (from + length));
		}

		private byte[] form(Rendition rendition) {
			return rendition == Rendition.THUMBNAIL ? this.thumbnail : this.whole;
		}

	}

	static List<Picture> all() {
		return Drawn.ALL;
	}

	static Optional<Picture> byDigest(String sha256) {
		return Optional.ofNullable(Drawn.BY_DIGEST.get(sha256));
	}

	private static List<Picture> draw() {
		List<Picture> drawn = new ArrayList<>();
		for (DemonstrationPicture.Subject subject : DemonstrationPicture.Subject.values()) {
			for (int number = 0; number < EACH; number++) {
				drawn.add(new Picture(subject, number));
			}
		}
		return drawn;
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
