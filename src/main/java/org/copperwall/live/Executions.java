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

import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerInterceptor;
import org.copperwall.event.Positioned;
import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;

/// From a request and a viewer to encoded results: the one place where what is sent comes
/// from, and therefore the place where equal requests can share one execution.
@Component
class Executions {

	private final WebGraphQlHandler handler;

	private final EventGraph events;

	private final LiveMeters meters;

	private final JsonMapper json;

	private final GraphErrors errors;

	Executions(WebGraphQlHandler handler, EventGraph events, LiveMeters meters, JsonMapper json, GraphErrors errors) {
		this.errors = errors;
		this.handler = handler;
		this.events = events;
		this.meters = meters;
		this.json = json;
	}

	/// One result for a query or a mutation, one for each event of a subscription;
	/// cancelling ends the source.
	/// @param progress told of what is taken from the feed, and of what it passes over if
	/// it is in the subscriber's context too
	/// @param ahead how many events may be executed at a time; their results stay in
	/// order
	/// @return fails with [OperationFailed] and nothing else
	Flux<EncodedResult> run(GraphRequest request, Caller caller, Progress progress, int ahead) {
		Locale locale = caller.viewer().locale();
		return Flux
			.defer(() -> this.handler.handleRequest(webRequest(request, caller))
				.flatMapMany((response) -> results(response, caller.viewer(), progress, ahead)))
			.onErrorMap((cause) -> failed(cause, locale));
	}

	private static WebGraphQlRequest webRequest(GraphRequest request, Caller caller) {
		return new WebGraphQlRequest(caller.uri(), caller.headers(), null, caller.address(),
				Map.of(ViewerInterceptor.VIEWER, caller.viewer()), request.body(), UUID.randomUUID().toString(),
				caller.viewer().locale());
	}

	private Flux<EncodedResult> results(WebGraphQlResponse response, Viewer viewer, Progress progress, int ahead) {
		if (response.getData() instanceof SubscriptionPublisher publisher) {
			EventGraph.Subscribed subscribed = EventGraph.Subscribed.of(response.getExecutionInput(), viewer);
			return Flux.from(publisher.getUpstreamPublisher()).doOnNext((_) -> {
				progress.taken();
				this.meters.executed();
			})
				.flatMapSequential((event) -> this.events.execute(subscribed, event)
					.map((result) -> encoded(result, event, viewer.locale())), ahead, 1);
		}
		ExecutionResult result = response.getExecutionResult();
		if (result.getData() == null && !result.getErrors().isEmpty()) {
			return Flux.error(new OperationFailed(this.errors.coded(result.getErrors(), viewer.locale())));
		}
		return Flux.just(encoded(result, "", viewer.locale()));
	}

	private EncodedResult encoded(ExecutionResult result, Object event, Locale locale) {
		List<GraphQLError> errors = result.getErrors();
		ExecutionResult coded = errors.isEmpty() ? result
				: result.transform((builder) -> builder.errors(this.errors.coded(errors, locale)));
		byte[] bytes = this.json.writeValueAsBytes(coded.toSpecification());
		return (event instanceof Positioned placed) ? new EncodedResult(bytes, placed.cursor(), placed.occurredAt())
				: new EncodedResult(bytes, null, null);
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
