package org.copperwall.region;

import org.jspecify.annotations.Nullable;

/// A node of the administrative tree (行政区划).
/// @param name as the authorities write it; public, never masked
/// @param dataNotice what everybody who reads of it must know, such as that all in it is
/// invented
public record Region(RegionCode code, String name, @Nullable String dataNotice) {

	public RegionLevel level() {
		return this.code.level();
	}

}
