package org.copperwall.region;

import org.copperwall.graph.Scalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Region codes on the wire.
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

	@Bean
	RuntimeWiringConfigurer regionCodes() {
		return wiring -> wiring.scalar(Scalars.string("RegionCode", RegionCode::new, RegionCode.class));
	}

}
