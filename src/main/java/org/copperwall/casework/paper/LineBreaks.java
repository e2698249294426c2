package org.copperwall.casework.paper;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line may end: between any two characters of Chinese, but never before a closing mark nor behind an opening one
/// (避头尾); between words of other scripts.
final class LineBreaks implements SplitCharacter {

	static final LineBreaks RULES = new LineBreaks();

	private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…—·％,.;:?!)]}%/";

	private static final String OPENING = "（《〈「『【〔“‘([{¥";

	private LineBreaks() {
	}

	@Override
	public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
		char here = text[current];
		char next = current + 1 < end ? text[current + 1] : ' ';
		if (CLOSING.indexOf(next) >= 0 || OPENING.indexOf(here) >= 0 || Character.isHighSurrogate(here)) {
			return false;
		}
		return here <= ' ' || here == '-' || here == '/' || isWide(here) || isWide(next);
	}

	/// Ideographs and their punctuation; the halves of characters beyond the first plane
	/// count as such.
	private static boolean isWide(char letter) {
		return isBetween(letter, '\u2e80', '\ud7a0') || Character.isSurrogate(letter)
				|| isBetween(letter, '\uf900', '\ufb00') || isBetween(letter, '\ufe30', '\ufe50')
				|| isBetween(letter, '\uff00', '\uffef');
	}

	private static boolean isBetween(char letter, char from, char to) {
		return letter >= from && letter < to;
	}

}
