package org.copperwall.region;

import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a node of the administrative tree; the code is its own path. A region lies in another exactly if its code
/// starts with the other's.
public record RegionCode(String value) implements Comparable<RegionCode> {

	private static final Pattern SHAPE = Pattern.compile("[0-9]{6}(?:[0-9]{3}(?:[0-9]{3}(?:[0-9]{2})?)?)?");

	public RegionCode {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("a region code has 6, 9, 12 or 14 digits");
		}
	}

	public static Optional<RegionCode> parse(String text) {
		return SHAPE.matcher(text).matches() ? Optional.of(new RegionCode(text)) : Optional.empty();
	}

	public RegionLevel level() {
		return switch (this.value.length()) {
			case 6 -> RegionLevel.DISTRICT;
			case 9 -> RegionLevel.TOWNSHIP;
			case 12 -> RegionLevel.VILLAGE;
			default -> RegionLevel.VILLAGE_GROUP;
		};
	}

	/// This region or the one around it at the given level; itself if it already lies
	/// above that level.
	public RegionCode at(RegionLevel level) {
		return this.value.length() <= level.digits() ? this : new RegionCode(this.value.substring(0, level.digits()));
	}

	/// The district whose event stream, books and locks a region belongs to.
	public RegionCode district() {
		return at(RegionLevel.DISTRICT);
	}

	/// The region directly around this one; empty for a district.
	public Optional<RegionCode> parent() {
		return switch (level()) {
			case DISTRICT -> Optional.empty();
			case TOWNSHIP -> Optional.of(at(RegionLevel.DISTRICT));
			case VILLAGE -> Optional.of(at(RegionLevel.TOWNSHIP));
			case VILLAGE_GROUP -> Optional.of(at(RegionLevel.VILLAGE));
		};
	}

	/// Whether the other lies within this region, or is it.
	public boolean contains(RegionCode other) {
		return other.value.startsWith(this.value);
	}

	@Override
	public int compareTo(RegionCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
