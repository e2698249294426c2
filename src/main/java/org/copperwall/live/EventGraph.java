package org.copperwall.live;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.i18n.I18n;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerInterceptor;
import org.copperwall.graph.Outage;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/// Executes one event of a subscription as an execution of its own: the same schema, but
/// the root fields answer with the event at hand instead of with a stream.
///
/// The engine's own way reuses the data loaders of the subscription, which would show
/// entities as they were when it began, and keeps a record of every event for as long as
/// the subscription lives.
@Component
class EventGraph {

	private final GraphQL graph;

	private final BatchLoaderRegistry loaders;

	private final int patience;

	EventGraph(GraphQlSource source, BatchLoaderRegistry loaders,
			ObjectProvider<DataFetcherExceptionResolver> resolvers, ObjectProvider<Instrumentation> instrumentations,
			LiveSettings settings) {
		this.loaders = loaders;
		this.patience = settings.outageRetries();
		readSentences();
		List<DataFetcherExceptionResolver> ordered = resolvers.orderedStream().toList();
		AsyncExecutionStrategy strategy = new AsyncExecutionStrategy(
				DataFetcherExceptionResolver.createExceptionHandler(ordered));
		GraphQLSchema schema = answeringWithTheEvent(source.schema());
		this.graph = source.graphQl()
			.transform((builder) -> builder.schema(schema)
				.subscriptionExecutionStrategy(strategy)
				.instrumentation(withoutObservation(instrumentations)));
	}

	/// Access rules among them hold for events as for everything; only the observation of
	/// requests is left out, for an event is none.
	private static Instrumentation withoutObservation(ObjectProvider<Instrumentation> instrumentations) {
		return new ChainedInstrumentation(instrumentations.orderedStream()
			.filter((instrumentation) -> !(instrumentation instanceof GraphQlObservationInstrumentation))
			.toList());
	}

	/// A subscription whose events are executed: document, variables, viewer and
	/// language.
	record Subscribed(String query, @Nullable String operation, Map<String, Object> variables, Viewer viewer) {

		static Subscribed of(ExecutionInput input, Viewer viewer) {
			return new Subscribed(input.getQuery(), input.getOperationName(), input.getRawVariables().toMap(), viewer);
		}

		/// A context of its own for each event: what an execution leaves there must not
		/// pile up.
		ExecutionInput about(Object event) {
			return ExecutionInput.newExecutionInput(this.query)
				.operationName(this.operation)
				.variables(this.variables)
				.locale(this.viewer.locale())
				.graphQLContext((context) -> context.of(ViewerInterceptor.VIEWER, this.viewer))
				.root(event)
				.build();
		}

	}

	/// While the database is away, an event waits for it: a screen should rather be told
	/// of a family late than without saying which.
	/// @param event what the source emitted
	Mono<ExecutionResult> execute(Subscribed subscribed, Object event) {
		return Mono.defer(() -> executeOnce(subscribed.about(event)))
			.retryWhen(Outage.waitedFor().maxAttempts(this.patience).filter(OutOfReach.class::isInstance))
			.onErrorResume((failure) -> (failure.getCause() instanceof OutOfReach away) ? Mono.just(away.result)
					: Mono.error(failure));
	}

	private Mono<ExecutionResult> executeOnce(ExecutionInput input) {
		return Mono
			.fromFuture(() -> this.graph
				.executeAsync(input.transform((builder) -> builder.dataLoaderRegistry(freshLoaders(input)))))
			.flatMap((result) -> input.getGraphQLContext().hasKey(Outage.class) ? Mono.error(new OutOfReach(result))
					: Mono.just(result));
	}

	/// The engine reads its sentences when it first needs them, and no event loop may
	/// wait for a file.
	private static void readSentences() {
		for (I18n.BundleType type : I18n.BundleType.values()) {
			List.of(Locale.CHINESE, Locale.ENGLISH).forEach((locale) -> I18n.i18n(type, locale));
		}
	}

	private DataLoaderRegistry freshLoaders(ExecutionInput input) {
		DataLoaderRegistry registry = new DataLoaderRegistry();
		if (this.loaders.hasRegistrations()) {
			this.loaders.registerDataLoaders(registry, input.getGraphQLContext());
		}
		return registry;
	}

	private static GraphQLSchema answeringWithTheEvent(GraphQLSchema schema) {
		GraphQLObjectType subscription = schema.getSubscriptionType();
		if (subscription == null) {
			return schema;
		}
		DataFetcher<Object> event = (environment) -> environment.getRoot();
		GraphQLCodeRegistry registry = schema.getCodeRegistry()
			.transform((builder) -> subscription.getFieldDefinitions()
				.forEach((field) -> builder.dataFetcher(FieldCoordinates.coordinates(subscription, field), event)));
		return schema.transform((builder) -> builder.codeRegistry(registry));
	}

	/// What could be answered without the database.
	private static final class OutOfReach extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final transient ExecutionResult result;

		OutOfReach(ExecutionResult result) {
			super("the database is out of reach", null, false, false);
			this.result = result;
		}

	}

}
