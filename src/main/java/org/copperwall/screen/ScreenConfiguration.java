package org.copperwall.screen;

import java.io.IOException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.copperwall.access.Stateless;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;

/// Opens the front end to those who have no token yet, and nothing else.
@Configuration(proxyBeanMethods = false)
class ScreenConfiguration {

	@Bean
	FrontEnd frontEnd(ScreenSettings settings) throws IOException {
		return FrontEnd.in(settings.bundle());
	}

	/// A token that came along is not even looked at: a page must come up for somebody
	/// whose session ended, or he could not begin another.
	@Bean
	@Order(0)
	SecurityWebFilterChain screenIsOpen(ServerHttpSecurity http, FrontEnd frontEnd) {
		return Stateless.bare(http)
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.securityMatcher((exchange) -> isScreen(frontEnd, exchange.getRequest().getPath().value())
					? MatchResult.match() : MatchResult.notMatch())
			.authorizeExchange((exchanges) -> exchanges.anyExchange().permitAll())
			.build();
	}

	/// Before the framework's own page of welcome.
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> screenRoutes(FrontEnd frontEnd, ScreenSettings settings, RequestRefusals refusals) {
		ScreenEndpoint endpoint = new ScreenEndpoint(frontEnd, settings);
		RequestPredicate reading = methods(HttpMethod.GET, HttpMethod.HEAD);
		RequestPredicate screen = (request) -> isScreen(frontEnd, request.path());
		return RouterFunctions.route()
			.route(reading.and((request) -> request.path().equals("/")), endpoint::entrance)
			.route(reading.and((request) -> request.path().equals("/screen/settings.json")), endpoint::guide)
			.route(reading.and(screen), endpoint::file)
			.route(screen, (_) -> RequestRefusals.method("GET, HEAD"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

	private static boolean isScreen(FrontEnd frontEnd, String path) {
		return path.equals("/") || path.startsWith("/assets/") || path.startsWith("/screen/")
				|| (path.startsWith("/") && frontEnd.holds(path.substring(1)));
	}

}
