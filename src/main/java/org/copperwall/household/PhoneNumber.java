package org.copperwall.household;

import java.util.regex.Pattern;

/// What passes for a telephone number (联系电话): digits, with a country code, spaces or dashes if people write them.
public final class PhoneNumber {

	private static final Pattern SHAPE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");

	private PhoneNumber() {
	}

	public static boolean isOne(String text) {
		return SHAPE.matcher(text.strip()).matches();
	}

}
