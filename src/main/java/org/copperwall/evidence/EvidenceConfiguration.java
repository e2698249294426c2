package org.copperwall.evidence;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.copperwall.evidence.content.Form;
import org.copperwall.graph.Limit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

/// Where files are reached, and the bounds clients had better know.
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

	@Bean
	Limit photographSize(EvidenceSettings settings) {
		return new Limit("photographSize", settings.longest(Form.PHOTOGRAPH), "bytes");
	}

	@Bean
	Limit documentSize(EvidenceSettings settings) {
		return new Limit("documentSize", settings.longest(Form.DOCUMENT), "bytes");
	}

	@Bean
	RouterFunction<ServerResponse> evidenceRoutes(EvidenceEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.PUT("/evidence/{id}", endpoint::take)
			.HEAD("/evidence/{id}", endpoint::stand)
			.GET("/evidence/{id}", endpoint::give)
			.route(path("/evidence/{id}"), request -> RequestRefusals.method("GET, HEAD, PUT"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

}
