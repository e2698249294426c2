package org.copperwall.api;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.copperwall.graph.Limit;
import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

/// Puts limits and cache before the engine, and plain HTTP before the framework's own.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ApiSettings.class, TrustSettings.class })
class ApiConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer documentsFromTheCache(DocumentCache cache, MeterRegistry meters) {
		FunctionCounter.builder("copperwall.api.documents", cache, (documents) -> documents.statistics().hitCount())
			.tag("found", "true")
			.register(meters);
		FunctionCounter.builder("copperwall.api.documents", cache, (documents) -> documents.statistics().missCount())
			.tag("found", "false")
			.register(meters);
		return (builder) -> builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(cache));
	}

	@Bean
	Limit documentDepth(ApiSettings settings) {
		return new Limit("documentDepth", settings.depth(), "fields");
	}

	@Bean
	Limit answerCost(ApiSettings settings) {
		return new Limit("answerCost", settings.cost(), "values");
	}

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphRoutes(GraphEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.POST("/graphql", endpoint::handle)
			.GET("/graphql", endpoint::handle)
			.route(path("/graphql"), (_) -> GraphEndpoint.refuseMethod())
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

}
