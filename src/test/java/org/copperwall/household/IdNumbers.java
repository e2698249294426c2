package org.copperwall.household;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Makes identity numbers for tests; nobody has them.
public final class IdNumbers {

	private IdNumbers() {
	}

	/// @param sequence 0 to 999, odd for men
	public static String of(String region, LocalDate birthDate, int sequence) {
		String digits = region + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
		for (char check : "0123456789X".toCharArray()) {
			if (IdNumber.parse(digits + check) instanceof IdNumber.Valid) {
				return digits + check;
			}
		}
		throw new IllegalArgumentException(digits);
	}

}
