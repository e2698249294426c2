package org.copperwall.evidence.storage;

import java.util.regex.Pattern;

/// The name a file is kept under, such as `evidence/<uuid>/original`: parts of lower-case letters, digits, `_`, `.` and `-`,
/// each beginning with a letter or digit, with `/` between them. A key that leads out of its folder cannot be made.
/// @param value at most 200 characters
public record FileKey(String value) implements Comparable<FileKey> {

	private static final int LONGEST = 200;

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_.-]*(?:/[a-z0-9][a-z0-9_.-]*)*");

	/// @throws IllegalArgumentException if it is not of that form
	public FileKey {
		if (!isKey(value)) {
			throw new IllegalArgumentException("no key of a file: " + value);
		}
	}

	/// Whether a key can be made of it.
	static boolean isKey(String value) {
		return value.length() <= LONGEST && !value.contains("..") && FORM.matcher(value).matches();
	}

	@Override
	public int compareTo(FileKey other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
