package org.copperwall.casework;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.copperwall.access.Locales;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Says why no dossier is given out: `application/problem+json` with the code and a sentence in the reader's language.
@Component
class DossierRefusals {

	private final GraphErrors errors;

	private final JsonMapper json;

	private final DossierSettings settings;

	DossierRefusals(GraphErrors errors, JsonMapper json, DossierSettings settings) {
		this.errors = errors;
		this.json = json;
		this.settings = settings;
	}

	Mono<ServerResponse> answer(Throwable cause, ServerRequest request) {
		GraphFailure failure = cause instanceof GraphFailure known ? known : this.errors.fault(cause);
		Locale locale = Locales.preferred(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
		HttpStatus status = status(failure.code());
		return ServerResponse.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyValue(problem(failure, status, locale));
	}

	/// More at a time than the instance writes.
	Mono<Void> busy(ServerHttpResponse output, Locale locale) {
		GraphFailure failure = new GraphFailure(ErrorCode.RATE_LIMITED, "dossier.busy");
		HttpHeaders headers = output.getHeaders();
		headers.remove(HttpHeaders.CONTENT_DISPOSITION);
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, this.settings.retryAfter().toSeconds())));
		byte[] body = this.json.writeValueAsBytes(problem(failure, HttpStatus.SERVICE_UNAVAILABLE, locale));
		return output.writeWith(Mono.just(output.bufferFactory().wrap(body)));
	}

	private Map<String, Object> problem(GraphFailure failure, HttpStatus status, Locale locale) {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("title", String.valueOf(this.errors.of(failure, locale).getMessage()));
		problem.put("status", status.value());
		problem.put("code", failure.code().name());
		return problem;
	}

	private static HttpStatus status(ErrorCode code) {
		return switch (code) {
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_VISIBLE -> HttpStatus.NOT_FOUND;
			case RATE_LIMITED, TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case BAD_REQUEST, TOO_COMPLEX, CURSOR_EXPIRED, CURSOR_INVALID, UNTRUSTED_DOCUMENT -> HttpStatus.BAD_REQUEST;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

}
