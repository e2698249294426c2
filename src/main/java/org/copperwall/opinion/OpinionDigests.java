package org.copperwall.opinion;

import java.nio.ByteBuffer;

import org.copperwall.access.Seal;
import org.jspecify.annotations.Nullable;

/// How what was said is found again although it is sealed.
///
/// Free text about people is sealed, so the database cannot compare or search it: a trigram index of its own would be a
/// plain copy lying beside the sealed one. Instead each pair of characters leaves 16 bits of a keyed digest. Without the key
/// these say nothing; with the table alone one sees at most that two texts may share pairs, and since many pairs fall on one
/// number, not even that for certain. Pairs, because most Chinese words have two characters and trigrams would not find
/// them. The numbers only narrow down: whatever they point at is opened and read as it is, by trigrams for likeness and by
/// its letters for a search, so an answer is exact.
public final class OpinionDigests {

	/// Bytes at the end of a digest that an entry of the index keeps.
	private static final int KEPT_BYTES = 2;

	private static final int KEPT_BITS = 0xFFFF;

	private OpinionDigests() {
	}

	/// What a text leaves in the blind index: fewer numbers than it has characters,
	/// sorted.
	public static Integer[] pairs(Seal seal, String text) {
		return pairs(seal, PlainText.of(text));
	}

	/// What the page at an address is recognised by.
	/// @return null for what is no address of a page
	public static byte @Nullable [] address(Seal seal, String address) {
		return SourceAddress.of(address).map(page -> seal.digest("opinion.address", page.normal())).orElse(null);
	}

	static Integer[] pairs(Seal seal, PlainText text) {
		return text.pairs().stream().map(pair -> entry(seal, pair)).distinct().sorted().toArray(Integer[]::new);
	}

	private static int entry(Seal seal, String pair) {
		byte[] digest = seal.digest("opinion.pair", pair);
		return ByteBuffer.wrap(digest).getShort(digest.length - KEPT_BYTES) & KEPT_BITS;
	}

}
