package org.copperwall.fund;

import org.copperwall.access.Viewer;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class FundController {

	private final Funds funds;

	FundController(Funds funds) {
		this.funds = funds;
	}

	@QueryMapping
	Mono<Fund> fund(@Argument int year, @ContextValue Viewer viewer) {
		return this.funds.of(year, viewer);
	}

	@SchemaMapping(typeName = "Fund")
	Mono<Region> region(Fund fund) {
		return this.funds.region(fund.region());
	}

}
