package org.copperwall.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.access.ViewerInterceptor;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;
import org.copperwall.live.GraphRequest;
import org.copperwall.live.GraphRequests;
import org.copperwall.access.RequestRefused;

/// Queries and mutations over plain HTTP, as GraphQL over HTTP has it.
@Component
class GraphEndpoint {

	private final WebGraphQlHandler handler;

	private final GraphRequests requests;

	private final GraphErrors errors;

	GraphEndpoint(WebGraphQlHandler handler, GraphRequests requests, GraphErrors errors) {
		this.handler = handler;
		this.requests = requests;
		this.errors = errors;
	}

	Mono<ServerResponse> handle(ServerRequest request) {
		return Mono.fromCallable(() -> AnswerType.wanted(request))
			.flatMap((type) -> this.requests.read(request)
				.zipWith(viewer(request))
				.flatMap((both) -> answer(request, both.getT1(), both.getT2()))
				.flatMap((result) -> response(result, type)));
	}

	static Mono<ServerResponse> refuseMethod() {
		return Mono.error(new RequestRefused(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, "http.method"));
	}

	private static Mono<Viewer> viewer(ServerRequest request) {
		return request.principal().cast(ViewerAuthentication.class).map(ViewerAuthentication::getPrincipal);
	}

	private Mono<ExecutionResult> answer(ServerRequest request, GraphRequest graphRequest, Viewer viewer) {
		Locale locale = viewer.locale();
		WebGraphQlRequest webRequest = new WebGraphQlRequest(URI.create("/graphql"), request.headers().asHttpHeaders(),
				null, request.remoteAddress().orElse(null), Map.of(ViewerInterceptor.VIEWER, viewer),
				graphRequest.body(), UUID.randomUUID().toString(), locale);
		return this.handler.handleRequest(webRequest)
			.map((response) -> (response.getData() instanceof Publisher) ? streamOverHttp(locale)
					: coded(response.getExecutionResult(), locale))
			.onErrorResume((cause) -> Mono.just(failed(cause, locale)));
	}

	private ExecutionResult streamOverHttp(Locale locale) {
		return failed(new GraphFailure(ErrorCode.BAD_REQUEST, "http.stream"), locale);
	}

	private ExecutionResult coded(ExecutionResult result, Locale locale) {
		List<GraphQLError> errors = result.getErrors();
		return errors.isEmpty() ? result
				: result.transform((builder) -> builder.errors(this.errors.coded(errors, locale)));
	}

	private ExecutionResult failed(Throwable cause, Locale locale) {
		GraphFailure failure = (cause instanceof GraphFailure known) ? known : this.errors.fault(cause);
		return ExecutionResult.newExecutionResult().addError(this.errors.of(failure, locale)).build();
	}

	private static Mono<ServerResponse> response(ExecutionResult result, MediaType type) {
		Map<String, Object> body = new LinkedHashMap<>(result.toSpecification());
		return ServerResponse.status(AnswerType.status(result, type)).contentType(type).bodyValue(body);
	}

}
