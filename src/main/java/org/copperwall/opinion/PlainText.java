package org.copperwall.opinion;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What was said, reduced to its letters and digits: how two texts are compared and searched. Chinese has no blanks to
/// divide words by, so texts are cut into neighbouring characters.
final class PlainText {

	private static final int PAIR = 2;

	private static final int TRIGRAM = 3;

	/// Code points, in the width and case all share.
	private final int[] letters;

	private PlainText(int[] letters) {
		this.letters = letters;
	}

	static PlainText of(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return new PlainText(normal.codePoints().filter(Character::isLetterOrDigit).toArray());
	}

	int length() {
		return this.letters.length;
	}

	/// Every two neighbours: most Chinese words have two characters.
	Set<String> pairs() {
		return grams(PAIR);
	}

	boolean contains(PlainText part) {
		return text().contains(part.text());
	}

	/// The share of trigrams that two texts have in common of all they have, 0 to 1.
	double likeness(PlainText other) {
		Set<String> own = grams(TRIGRAM);
		Set<String> others = other.grams(TRIGRAM);
		if (own.isEmpty() || others.isEmpty()) {
			return text().equals(other.text()) ? 1 : 0;
		}
		Set<String> common = new HashSet<>(own);
		common.retainAll(others);
		return (double) common.size() / (own.size() + others.size() - common.size());
	}

	@Override
	public String toString() {
		return "PlainText[…]";
	}

	private String text() {
		return new String(this.letters, 0, this.letters.length);
	}

	private Set<String> grams(int length) {
		Set<String> grams = new HashSet<>();
		for (int start = 0; start + length <= this.letters.length; start++) {
			grams.add(new String(this.letters, start, length));
		}
		return grams;
	}

}
