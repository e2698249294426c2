package org.copperwall.story;

/// ID numbers for tests: right in form and check digit, with an administrative prefix that no place in China has.
public final class IdNumbers {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK = "10X98765432";

	private IdNumbers() {
	}

	/// @param birth eight digits
	/// @param sequence 0 to 999
	public static String of(String birth, int sequence) {
		String body = "999999" + birth + "%03d".formatted(sequence);
		int sum = 0;
		for (int place = 0; place < WEIGHTS.length; place++) {
			sum += (body.charAt(place) - '0') * WEIGHTS[place];
		}
		return body + CHECK.charAt(sum % 11);
	}

}
