package org.copperwall.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A citizen's identity number (公民身份号码) as GB 11643 lays it down: 6 digits of a region, the birth date, 3 digits of
/// sequence whose last one is odd for men, and a check character. Only valid numbers exist; printed it shows nothing.
public record IdNumber(String value) {

	private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_CHARACTERS = "10X98765432";

	private static final int TAIL = 6;

	public IdNumber {
		if (fault(value) != null) {
			throw new IllegalArgumentException("not an identity number");
		}
	}

	/// What a text turned out to be.
	public sealed interface Parsed {

	}

	/// An identity number.
	public record Valid(IdNumber number) implements Parsed {
	}

	/// Not an identity number.
	/// @param code which fault, as violations name it: `idNumber.shape`,
	/// `idNumber.birthDate` or `idNumber.checkDigit`
	public record Faulty(String code) implements Parsed {
	}

	/// Spaces around it and a small x are forgiven, nothing else.
	public static Parsed parse(String text) {
		String value = text.strip().toUpperCase(Locale.ROOT);
		String fault = fault(value);
		return fault == null ? new Valid(new IdNumber(value)) : new Faulty(fault);
	}

	public LocalDate birthDate() {
		return birthDate(this.value);
	}

	public Sex sex() {
		return (this.value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
	}

	/// The last six characters, by which people name themselves at a counter.
	public String tail() {
		return this.value.substring(this.value.length() - TAIL);
	}

	@Override
	public String toString() {
		return "IdNumber[…]";
	}

	private static @Nullable String fault(String value) {
		if (!SHAPE.matcher(value).matches()) {
			return "idNumber.shape";
		}
		try {
			birthDate(value);
		}
		catch (DateTimeException noSuchDay) {
			return "idNumber.birthDate";
		}
		return value.charAt(17) == checkCharacter(value) ? null : "idNumber.checkDigit";
	}

	private static LocalDate birthDate(String value) {
		return LocalDate.of(Integer.parseInt(value, 6, 10, 10), Integer.parseInt(value, 10, 12, 10),
				Integer.parseInt(value, 12, 14, 10));
	}

	/// ISO 7064 MOD 11-2 over the first 17 digits.
	private static char checkCharacter(String value) {
		int sum = 0;
		for (int place = 0; place < WEIGHTS.length; place++) {
			sum += (value.charAt(place) - '0') * WEIGHTS[place];
		}
		return CHECK_CHARACTERS.charAt(sum % 11);
	}

}
