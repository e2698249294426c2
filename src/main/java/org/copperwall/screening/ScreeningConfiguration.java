package org.copperwall.screening;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.copperwall.graph.Limit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

/// Where rows are sent, and the bounds that departments had better know.
@Configuration(proxyBeanMethods = false)
class ScreeningConfiguration {

	private static final String RECORDS = "/screening/{batchId}/records";

	@Bean
	RouterFunction<ServerResponse> screeningRoutes(RecordsEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.POST(RECORDS, endpoint::take)
			.HEAD(RECORDS, endpoint::stand)
			.route(path(RECORDS), request -> RequestRefusals.method("HEAD, POST"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

	@Bean
	Limit screeningRows(ScreeningSettings settings) {
		return new Limit("screeningRows", settings.rows(), "rows");
	}

	@Bean
	Limit screeningSize(ScreeningSettings settings) {
		return new Limit("screeningSize", settings.size().toBytes(), "bytes");
	}

	@Bean
	Limit screeningLine(ScreeningSettings settings) {
		return new Limit("screeningLine", settings.line().toBytes(), "bytes");
	}

	@Bean
	Limit screeningFaults(ScreeningSettings settings) {
		return new Limit("screeningFaults", settings.faults(), "faults");
	}

}
