package org.copperwall.access;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

import org.copperwall.graph.GraphFailure;

/// Who passes the door. Nothing is kept between requests: no session, no saved request,
/// no anonymous stand-in. Besides saving work, that is what keeps the first frame of a
/// WebSocket from being lost: whatever the filters do in another thread lets it arrive
/// before anybody listens.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfiguration {

	private static final String[] OPEN = { "/actuator/health/**", "/actuator/prometheus", "/sandbox/**",
			"/graphiql/**" };

	/// A WebSocket's token is judged by the socket itself, which can say 4401; here a bad
	/// one would be a bare 401.
	@Bean
	@Order(0)
	SecurityWebFilterChain socketSecurity(ServerHttpSecurity http) {
		return Stateless.bare(http)
			.securityMatcher(AccessConfiguration::upgradesToSocket)
			.authorizeExchange((exchanges) -> exchanges.anyExchange().permitAll())
			.build();
	}

	@Bean
	@Order(1)
	SecurityWebFilterChain tokenSecurity(ServerHttpSecurity http, ViewerTokens tokens, UnauthenticatedAnswer answer) {
		return Stateless.bare(http)
			.authorizeExchange((exchanges) -> exchanges.pathMatchers(OPEN).permitAll().anyExchange().authenticated())
			.addFilterAt(tokenFilter(tokens, answer), SecurityWebFiltersOrder.AUTHENTICATION)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(answer))
			.build();
	}

	private static AuthenticationWebFilter tokenFilter(ViewerTokens tokens, UnauthenticatedAnswer answer) {
		ReactiveAuthenticationManagerResolver<ServerWebExchange> managers = (exchange) -> Mono
			.just(manager(tokens, exchange));
		AuthenticationWebFilter filter = new AuthenticationWebFilter(managers);
		filter.setServerAuthenticationConverter(AccessConfiguration::bearer);
		filter.setAuthenticationFailureHandler((failed, exception) -> answer.commence(failed.getExchange(), exception));
		return filter;
	}

	private static Mono<Authentication> bearer(ServerWebExchange exchange) {
		String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
		boolean present = authorization != null && authorization.regionMatches(true, 0, "bearer", 0, 6);
		return present ? Mono.just(new BearerTokenAuthenticationToken(String.valueOf(authorization))) : Mono.empty();
	}

	private static ReactiveAuthenticationManager manager(ViewerTokens tokens, ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getRequest().getHeaders();
		Function<Throwable, Throwable> notJudged = (cause) -> new ResponseStatusException(
				HttpStatus.SERVICE_UNAVAILABLE, "The token cannot be judged now", cause);
		return (bearer) -> tokens
			.admit(headers.getFirst(HttpHeaders.AUTHORIZATION),
					Locales.preferred(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE)))
			.<Authentication>map(ViewerAuthentication::new)
			.onErrorMap((cause) -> (cause instanceof GraphFailure failure) ? new Unauthenticated(failure)
					: notJudged.apply(cause));
	}

	private static Mono<MatchResult> upgradesToSocket(ServerWebExchange exchange) {
		boolean upgrades = "websocket".equalsIgnoreCase(exchange.getRequest().getHeaders().getUpgrade());
		boolean graph = exchange.getRequest().getPath().value().equals("/graphql");
		return (upgrades && graph) ? MatchResult.match() : MatchResult.notMatch();
	}

}
