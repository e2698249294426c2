package org.copperwall.dashboard;

import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class DashboardController {

	private final Dashboards dashboards;

	DashboardController(Dashboards dashboards) {
		this.dashboards = dashboards;
	}

	@QueryMapping
	Mono<Dashboard> dashboard(@Argument RegionCode regionCode, @ContextValue Viewer viewer) {
		return this.dashboards.of(regionCode, viewer);
	}

	@SubscriptionMapping
	Flux<Dashboard> dashboardUpdated(@Argument RegionCode regionCode, @ContextValue Viewer viewer) {
		return this.dashboards.updates(regionCode, viewer);
	}

}
