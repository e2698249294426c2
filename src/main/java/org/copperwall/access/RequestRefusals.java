package org.copperwall.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphErrors;

/// Says why an HTTP request was refused, in the shape of every other GraphQL answer:
/// `errors[].message` for people, `extensions.code` and `extensions.reason` for programs.
@Component
public class RequestRefusals {

	private final GraphErrors errors;

	RequestRefusals(GraphErrors errors) {
		this.errors = errors;
	}

	public Mono<ServerResponse> answer(RequestRefused refused, ServerRequest request) {
		Locale locale = Locales.preferred(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
		ServerResponse.BodyBuilder response = ServerResponse.status(refused.status())
			.contentType(MediaType.APPLICATION_JSON)
			.headers((headers) -> headers.putAll(refused.headers()));
		if (refused.status() == HttpStatus.METHOD_NOT_ALLOWED && !refused.headers().containsHeader(HttpHeaders.ALLOW)) {
			response.header(HttpHeaders.ALLOW, HttpMethod.GET.equals(request.method()) ? "POST" : "GET, POST");
		}
		return response.bodyValue(Map.of("errors", List.of(error(refused, locale))));
	}

	/// For whatever else is tried at an address.
	/// @param allowed methods that would do, with commas between
	public static <T> Mono<T> method(String allowed) {
		return Mono.error(
				() -> new RequestRefused(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, "http.methods", allowed)
					.with(HttpHeaders.ALLOW, allowed));
	}

	private Map<String, Object> error(RequestRefused refused, Locale locale) {
		Map<String, Object> error = new LinkedHashMap<>(this.errors.of(refused, locale).toSpecification());
		error.put("extensions", Map.of("code", refused.code().name(), "reason", refused.detail()));
		return error;
	}

}
