package org.copperwall.export;

/// Text of people made harmless for spreadsheets, in every format alike:
///
/// - line breaks and tabs become one blank; other control characters, what XML cannot hold, and characters that turn the
///   direction of writing are left out;
/// - a text that would be read as a formula gets an apostrophe before it: one whose first character, blanks and invisible
///   characters passed over, is `=`, `+`, `-` or `@`, or a full-width or small form of them;
/// - no more than a cell of a spreadsheet holds.
///
/// Numbers, days and amounts are no text and never pass here.
final class SafeText {

	/// What a cell of a spreadsheet holds, in UTF-16 units.
	static final int LONGEST = 32_767;

	private static final String CUT = "…";

	private static final String APOSTROPHE = "'";

	private static final String FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫−";

	private SafeText() {
	}

	static String of(String text) {
		String clean = clean(text);
		String safe = beginsLikeFormula(clean) ? APOSTROPHE + clean : clean;
		return safe.length() <= LONGEST ? safe : cut(safe);
	}

	private static String clean(String text) {
		if (text.codePoints().allMatch(SafeText::isKept)) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.replace("\r\n", "\n").codePoints().forEach(point -> {
			if (isKept(point)) {
				clean.appendCodePoint(point);
			}
			else if (isBreak(point)) {
				clean.append(' ');
			}
		});
		return clean.toString();
	}

	private static boolean isBreak(int point) {
		return point == '\t' || point == '\n' || point == '\r' || point == 0x0B || point == '\f' || point == 0x85
				|| point == 0x2028 || point == 0x2029;
	}

	private static boolean isKept(int point) {
		if (isBreak(point)) {
			return false;
		}
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.SURROGATE -> false;
			default -> !isTurning(point) && (point & 0xFFFE) != 0xFFFE && point != 0xFEFF;
		};
	}

	/// Marks, embeddings, overrides and isolates of writing from right to left.
	private static boolean isTurning(int point) {
		return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0x200E
				|| point == 0x200F || point == 0x061C;
	}

	private static boolean beginsLikeFormula(String text) {
		return text.codePoints()
			.filter(point -> !isPassedOver(point))
			.limit(1)
			.anyMatch(point -> FORMULA.indexOf(point) >= 0);
	}

	/// Blanks of any width, and what is not seen at all.
	private static boolean isPassedOver(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point)
				|| Character.getType(point) == Character.FORMAT;
	}

	private static String cut(String text) {
		int end = LONGEST - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
