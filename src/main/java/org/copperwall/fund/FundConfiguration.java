package org.copperwall.fund;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

/// The address of bank files.
@Configuration(proxyBeanMethods = false)
class FundConfiguration {

	@Bean
	RouterFunction<ServerResponse> bankFiles(BatchEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.GET("/payments/{id}", endpoint::get)
			.route(path("/payments/{id}"), request -> RequestRefusals.method("GET"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

}
