package org.copperwall.live;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.copperwall.graph.Limit;

import static org.springframework.web.reactive.function.server.RequestPredicates.headers;
import static org.springframework.web.reactive.function.server.RequestPredicates.method;

/// Where sockets and streams are reached.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {

	@Bean
	HandlerMapping socketMapping(SocketEndpoint endpoint) {
		return SocketEndpoint.mapping(endpoint);
	}

	@Bean
	Limit operationsPerSocket(LiveSettings settings) {
		return new Limit("operationsPerSocket", settings.operationsPerSocket(), "operations");
	}

	@Bean
	Limit messageSize(LiveSettings settings) {
		return new Limit("messageSize", settings.frameSize().toBytes(), "bytes");
	}

	@Bean
	Limit requestSize(LiveSettings settings) {
		return new Limit("requestSize", settings.bodySize().toBytes(), "bytes");
	}

	/// Ahead of plain HTTP, which takes whatever else is asked of the path.
	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> streamRoutes(StreamEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.path("/graphql",
					(routes) -> routes.route(
							method(HttpMethod.GET).or(method(HttpMethod.POST)).and(headers(StreamEndpoint::wanted)),
							endpoint::handle))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

}
