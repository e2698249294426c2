package org.copperwall.access;

/// How private facts are shown to those who need only recognise them.
public final class Mask {

	private static final String COVER = "*";

	private Mask() {
	}

	/// The family name and nothing else: 曹**.
	public static String name(String name) {
		int[] letters = name.codePoints().toArray();
		return letters.length == 0 ? "" : Character.toString(letters[0]) + COVER.repeat(letters.length - 1);
	}

	/// Region and last four of 18 digits: 621202********1234.
	public static String idNumber(String number) {
		return middle(number, 6, 4);
	}

	/// First three and last four digits: 139****5678.
	public static String phone(String number) {
		return middle(number, 3, 4);
	}

	/// The last four digits: ***************1234.
	public static String bankAccount(String number) {
		return middle(number, 0, 4);
	}

	private static String middle(String text, int head, int tail) {
		if (text.length() <= head + tail) {
			return COVER.repeat(text.length());
		}
		return text.substring(0, head) + COVER.repeat(text.length() - head - tail)
				+ text.substring(text.length() - tail);
	}

}
