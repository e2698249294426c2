package org.copperwall.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;

/// What somebody without a valid token hears: 401, shaped as any other GraphQL answer so
/// that clients need one way to read errors.
@Component
class UnauthenticatedAnswer implements ServerAuthenticationEntryPoint {

	private final JsonMapper json;

	private final GraphErrors errors;

	UnauthenticatedAnswer(JsonMapper json, GraphErrors errors) {
		this.json = json;
		this.errors = errors;
	}

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException exception) {
		GraphFailure failure = (exception instanceof Unauthenticated refused
				&& refused.getCause() instanceof GraphFailure cause) ? cause
						: new GraphFailure(ErrorCode.UNAUTHENTICATED, "token.missing");
		Locale locale = Locales.preferred(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
		byte[] body = this.json
			.writeValueAsBytes(Map.of("errors", List.of(this.errors.of(failure, locale).toSpecification())));
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(HttpStatus.UNAUTHORIZED);
		response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(failure));
		response.getHeaders().setContentType(contentType(exchange));
		DataBuffer buffer = response.bufferFactory().wrap(body);
		return response.writeWith(Mono.just(buffer));
	}

	/// As RFC 6750 has it. What an administrator ended is told from what merely ran out:
	/// a wall then stays dark.
	private static String challenge(GraphFailure failure) {
		return switch (failure.detail()) {
			case "token.missing" -> "Bearer";
			case "token.revoked" -> "Bearer error=\"invalid_token\", error_description=\"session revoked\"";
			default -> "Bearer error=\"invalid_token\"";
		};
	}

	private static MediaType contentType(ServerWebExchange exchange) {
		String accept = String.valueOf(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT));
		MediaType graph = new MediaType("application", "graphql-response+json");
		return accept.contains(graph.toString()) ? graph : MediaType.APPLICATION_JSON;
	}

}
