package org.copperwall.grid;

import org.copperwall.graph.Limit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The bounds clients had better know.
@Configuration(proxyBeanMethods = false)
class GridConfiguration {

	@Bean
	Limit visitsPerCall(GridSettings settings) {
		return new Limit("visitsPerCall", settings.visitsPerCall(), "visits");
	}

}
