package org.copperwall.region;

/// A node of the administrative tree (行政区划).
/// @param name as the authorities write it; public, never masked
public record Region(RegionCode code, String name) {

	public RegionLevel level() {
		return this.code.level();
	}

}
