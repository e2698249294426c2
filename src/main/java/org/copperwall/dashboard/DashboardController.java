package org.copperwall.dashboard;

import java.time.LocalDate;

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

	private final Trends trends;

	DashboardController(Dashboards dashboards, Trends trends) {
		this.dashboards = dashboards;
		this.trends = trends;
	}

	@QueryMapping
	Mono<Dashboard> dashboard(@Argument RegionCode regionCode, @ContextValue Viewer viewer) {
		return this.dashboards.of(regionCode, viewer);
	}

	@QueryMapping
	Mono<Trend> trend(@Argument RegionCode regionCode, @Argument TrendFigure figure, @Argument LocalDate from,
			@Argument LocalDate to, @Argument TrendGrain grain, @ContextValue Viewer viewer) {
		return this.trends.of(new TrendQuestion(regionCode, figure, from, to, grain), viewer);
	}

	@SubscriptionMapping
	Flux<Dashboard> dashboardUpdated(@Argument RegionCode regionCode, @ContextValue Viewer viewer) {
		return this.dashboards.updates(regionCode, viewer);
	}

}
