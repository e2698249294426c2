package org.copperwall.casework;

import java.util.regex.Pattern;

import org.copperwall.region.Region;

/// The name of a place as the register of regions has it, fit for a notice board: what looks like a number of a person, a
/// telephone or an account does not fit in.
record PlaceName(String text) {

	private static final int LONGEST = 30;

	/// Villages and groups are numbered, but not with numbers as long as these.
	private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{4,}");

	PlaceName {
		if (text.isBlank() || text.length() > LONGEST || LONG_NUMBER.matcher(text).find()) {
			throw new IllegalArgumentException("no name of a place");
		}
	}

	/// A name that does not fit is shortened: a notice is never missing because of it.
	static PlaceName of(Region region) {
		String name = LONG_NUMBER.matcher(region.name()).replaceAll("").strip();
		String fitting = name.substring(0, Math.min(name.length(), LONGEST));
		return new PlaceName(fitting.isBlank() ? "…" : fitting);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
