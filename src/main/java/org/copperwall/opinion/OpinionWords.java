package org.copperwall.opinion;

import java.util.Locale;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what was said closed, and opens it for those who may read it.
@Component
class OpinionWords {

	static final String MENTION = "opinion_mention";

	static final String REPORT = "opinion_report";

	private final Seal seal;

	OpinionWords(Seal seal) {
		this.seal = seal;
	}

	SealedText seal(String table, String column, UUID id, String plain) {
		return SealedText.of(this.seal.seal(table, column, id, plain));
	}

	@Nullable SealedText sealMention(String column, UUID id, @Nullable String plain) {
		return plain == null ? null : seal(MENTION, column, id, plain);
	}

	/// In clear: for those who read it, and to compare.
	String open(String table, String column, UUID id, SealedText text) {
		return this.seal.open(table, column, id, text.bytes());
	}

	/// As the viewer may see it.
	@Nullable String read(String table, String column, UUID id, @Nullable SealedText text, Viewer viewer) {
		if (text == null) {
			return null;
		}
		return switch (Reach.of(viewer)) {
			case WHOLE, WAITING -> open(table, column, id, text);
			case MASKED -> HardshipWords.only(open(table, column, id, text));
			case OUTLINE, NONE -> null;
		};
	}

	/// What a text leaves in the blind index.
	Integer[] index(PlainText text) {
		return OpinionDigests.pairs(this.seal, text);
	}

	Digests source(OpinionKind kind, @Nullable String address, @Nullable String reference) {
		return new Digests(address == null ? null : OpinionDigests.address(this.seal, address),
				reference == null ? null : this.seal.digest("opinion.reference", numbered(kind, reference)));
	}

	/// Numbers are given by each office on its own: the same one of another kind is
	/// another.
	private static String numbered(OpinionKind kind, String reference) {
		return kind + ":" + reference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

}
