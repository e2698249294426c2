package org.copperwall.dashboard;

import org.copperwall.graph.Limit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What clients had better know of the figures beforehand.
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

	@Bean
	Limit trendPoints(DashboardSettings settings) {
		return new Limit("trendPoints", settings.trendPoints(), "points");
	}

}
