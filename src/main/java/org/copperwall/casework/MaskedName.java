package org.copperwall.casework;

import java.util.regex.Pattern;

import org.copperwall.access.Mask;

/// A surname and one star, such as `曹*`: all of a name that is ever shown in public. One letter can hold no number, no
/// account and no word about health; nor does it say how long the name is.
record MaskedName(String text) {

	private static final Pattern FORM = Pattern.compile("\\p{L}\\*");

	/// For a head whose name does not begin with a letter, or who is unknown.
	static final MaskedName NAMELESS = new MaskedName("某*");

	MaskedName {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("a masked name is one letter and a star");
		}
	}

	static MaskedName of(String name) {
		String covered = Mask.name(name);
		int surname = covered.isEmpty() ? '*' : covered.codePointAt(0);
		return Character.isLetter(surname) ? new MaskedName(Character.toString(surname) + "*") : NAMELESS;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
