package org.copperwall.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.reactive.SubscriptionPublisher;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import org.copperwall.access.ViewerInterceptor;
import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;

/// From a request and a viewer to encoded results: the one place where what is sent comes
/// from, and therefore the place where equal requests can share one execution.
@Component
class Executions {

	private final WebGraphQlHandler handler;

	private final EventGraph events;

	private final JsonMapper json;

	private final GraphErrors errors;

	Executions(WebGraphQlHandler handler, EventGraph events, JsonMapper json, GraphErrors errors) {
		this.errors = errors;
		this.handler = handler;
		this.events = events;
		this.json = json;
	}

	/// One result for a query or a mutation, one for each event of a subscription;
	/// cancelling ends the source.
	/// @return fails with [OperationFailed] and nothing else
	Flux<EncodedResult> run(GraphRequest request, Caller caller) {
		Locale locale = caller.viewer().locale();
		return Flux
			.defer(() -> this.handler.handleRequest(webRequest(request, caller))
				.flatMapMany((response) -> results(response, locale)))
			.onErrorMap((cause) -> failed(cause, locale));
	}

	private static WebGraphQlRequest webRequest(GraphRequest request, Caller caller) {
		return new WebGraphQlRequest(caller.uri(), caller.headers(), null, caller.address(),
				Map.of(ViewerInterceptor.VIEWER, caller.viewer()), request.body(), UUID.randomUUID().toString(),
				caller.viewer().locale());
	}

	private Flux<EncodedResult> results(WebGraphQlResponse response, Locale locale) {
		if (response.getData() instanceof SubscriptionPublisher publisher) {
			// One event after the other: order is part of what a stream promises.
			return Flux.from(publisher.getUpstreamPublisher())
				.concatMap((event) -> this.events.execute(response.getExecutionInput(), event), 1)
				.map((result) -> encoded(result, locale));
		}
		ExecutionResult result = response.getExecutionResult();
		if (result.getData() == null && !result.getErrors().isEmpty()) {
			return Flux.error(new OperationFailed(this.errors.coded(result.getErrors(), locale)));
		}
		return Flux.just(encoded(result, locale));
	}

	private EncodedResult encoded(ExecutionResult result, Locale locale) {
		List<GraphQLError> errors = result.getErrors();
		ExecutionResult coded = errors.isEmpty() ? result
				: result.transform((builder) -> builder.errors(this.errors.coded(errors, locale)));
		return new EncodedResult(this.json.writeValueAsBytes(coded.toSpecification()), cursor(result.getData()));
	}

	private static @Nullable String cursor(@Nullable Object data) {
		if (data instanceof Map<?, ?> root && root.size() == 1
				&& root.values().iterator().next() instanceof Map<?, ?> event
				&& event.get("cursor") instanceof String cursor) {
			return cursor;
		}
		return null;
	}

	private OperationFailed failed(Throwable cause, Locale locale) {
		return switch (cause) {
			case OperationFailed failed -> failed;
			// The stream's own failure; what the framework made of it says less.
			case SubscriptionPublisherException broken when broken.getCause() != null ->
				failed(broken.getCause(), locale);
			case GraphFailure failure -> new OperationFailed(List.of(this.errors.of(failure, locale)));
			default -> new OperationFailed(List.of(this.errors.of(this.errors.fault(cause), locale)));
		};
	}

}
