package org.copperwall.region;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class RegionController {

	private final Regions regions;

	RegionController(Regions regions) {
		this.regions = regions;
	}

	@QueryMapping
	Mono<Region> region(@Argument RegionCode code) {
		return this.regions.find(code);
	}

	@QueryMapping
	Mono<List<Region>> regions(@Argument RegionLevel level, @Argument RegionCode within) {
		return this.regions.within(within, level);
	}

	@BatchMapping(typeName = "Region")
	Mono<Map<Region, Region>> parent(List<Region> children) {
		return this.regions.parents(children);
	}

	@BatchMapping(typeName = "Region")
	Mono<Map<Region, List<Region>>> children(List<Region> parents) {
		return this.regions.children(parents);
	}

}
