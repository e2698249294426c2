package org.copperwall.export;

/// How a column reads what stands at the end of its path.
enum ColumnReading {

	/// The value itself; several are joined.
	VALUE,

	/// How many there are.
	COUNT,

	/// The name of the township, or of what lies at its level, of a region.
	TOWNSHIP,

	/// The name of a region's village.
	VILLAGE,

	/// The name of a region's village group.
	VILLAGE_GROUP;

	/// Whether it is the name of a region.
	boolean isRegion() {
		return switch (this) {
			case TOWNSHIP, VILLAGE, VILLAGE_GROUP -> true;
			case VALUE, COUNT -> false;
		};
	}

}
