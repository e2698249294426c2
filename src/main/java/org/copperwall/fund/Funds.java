package org.copperwall.fund;

import org.copperwall.access.Viewer;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The special fund of the viewer's district, year by year.
@Service
public class Funds {

	private final FundStore store;

	private final Regions regions;

	Funds(FundStore store, Regions regions) {
		this.store = store;
		this.regions = regions;
	}

	/// Empty for a year that was never opened.
	Mono<Fund> of(int year, Viewer viewer) {
		return this.store.of(viewer.region().district(), year);
	}

	Mono<Region> region(RegionCode code) {
		return this.regions.find(code);
	}

}
