package org.copperwall.sandbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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

	/// One of them, as it would have been taken in.
	/// @param whole original and what is served of it alike
	record Picture(DemonstrationPicture.Subject subject, int number, String sha256, byte[] whole, byte[] thumbnail) {

		byte[] bytes(Rendition rendition) {
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
				DemonstrationPicture picture = new DemonstrationPicture(subject, number);
				byte[] whole = picture.jpeg(WIDTH);
				drawn.add(new Picture(subject, number, sha256(whole), whole, picture.jpeg(THUMBNAIL_WIDTH)));
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
