package org.copperwall.region;

/// The levels of the administrative tree, with the digits a code of each has.
public enum RegionLevel {

	DISTRICT(6), TOWNSHIP(9), VILLAGE(12), VILLAGE_GROUP(14);

	private final int digits;

	RegionLevel(int digits) {
		this.digits = digits;
	}

	public int digits() {
		return this.digits;
	}

	/// The next smaller level; a village group has none and answers itself.
	public RegionLevel below() {
		return switch (this) {
			case DISTRICT -> TOWNSHIP;
			case TOWNSHIP -> VILLAGE;
			case VILLAGE, VILLAGE_GROUP -> VILLAGE_GROUP;
		};
	}

}
