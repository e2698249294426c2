package org.copperwall.live;

import java.util.List;
import java.util.Locale;

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
import org.dataloader.DataLoaderRegistry;
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

	EventGraph(GraphQlSource source, BatchLoaderRegistry loaders,
			ObjectProvider<DataFetcherExceptionResolver> resolvers, ObjectProvider<Instrumentation> instrumentations) {
		this.loaders = loaders;
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

	/// @param input that of the subscription: document, variables, viewer and locale stay
	/// @param event what the source emitted
	Mono<ExecutionResult> execute(ExecutionInput input, Object event) {
		return Mono.fromFuture(() -> this.graph.executeAsync(input
			.transform((builder) -> builder.root(event).executionId(null).dataLoaderRegistry(freshLoaders(input)))));
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

}
