package org.copperwall.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

import org.copperwall.access.Viewer;

/// Finds out whether a subscription may be shared, and with whom. Decided from the schema
/// and the words of the document alone; whatever is unusual is not shared.
@Component
class Plans {

	private static final int KEPT_CHARACTERS = 4_000_000;

	/// What a document says about sharing.
	/// @param query the document with `after` of its root field as a variable
	/// @param afterVariable none where only the newest matters
	/// @param own whether that variable is the client's own
	/// @param literal where the document itself says to go on
	private record Shape(String query, @Nullable String afterVariable, boolean own, @Nullable String literal) {
	}

	private record Asked(String query, @Nullable String operation) {
	}

	private final Documents documents;

	private final GraphQLSchema schema;

	private final Resumption resumption;

	private final Cache<Asked, Optional<Shape>> shapes = Caffeine.newBuilder()
		.maximumWeight(KEPT_CHARACTERS)
		.weigher((Asked asked, Optional<Shape> _) -> 200 + asked.query().length())
		.build();

	Plans(Documents documents, GraphQlSource source, Resumption resumption) {
		this.documents = documents;
		this.schema = source.schema();
		this.resumption = resumption;
	}

	/// @return empty for what is executed for this one viewer alone
	Optional<Plan> of(GraphRequest request, Viewer viewer) {
		if (viewer.seesOwnFilingsOnly()) {
			return Optional.empty();
		}
		return this.shapes.get(new Asked(request.query(), request.operationName()), this::shape)
			.flatMap((shape) -> plan(request, shape, Audience.of(viewer)));
	}

	private static Optional<Plan> plan(GraphRequest request, Shape shape, Audience audience) {
		Map<String, Object> variables = new HashMap<>(request.variables());
		@Nullable Object given = (shape.afterVariable() != null) ? variables.remove(shape.afterVariable()) : null;
		@Nullable Object after = shape.own() ? given : shape.literal();
		if (after != null && !(after instanceof String)) {
			return Optional.empty();
		}
		Plan.Key key = new Plan.Key(shape.query(), request.operationName(), variables, audience);
		return Optional.of(new Plan(key, shape.afterVariable(), (String) after));
	}

	private Optional<Shape> shape(Asked asked) {
		return this.documents.parsed(asked.query()).flatMap((document) -> {
			List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
			return (operations.size() == 1) ? Operations.chosen(document, asked.operation())
				.filter(Operations::isSubscription)
				.flatMap((operation) -> shape(asked.query(), document, operation)) : Optional.empty();
		});
	}

	private Optional<Shape> shape(String query, Document document, OperationDefinition operation) {
		GraphQLObjectType root = this.schema.getSubscriptionType();
		List<Field> fields = Operations.rootFields(document, operation);
		if (root == null || fields.size() != 1
				|| new PersonalFields(this.schema, document).areIn(operation.getSelectionSet(), root)) {
			return Optional.empty();
		}
		GraphQLFieldDefinition field = root.getFieldDefinition(fields.getFirst().getName());
		if (field == null) {
			return Optional.empty();
		}
		if (field.getArgument(Resumption.AFTER) != null) {
			return resumable(query, document, operation, fields.getFirst());
		}
		return field.hasAppliedDirective("latest") ? Optional.of(new Shape(query, null, false, null))
				: Optional.empty();
	}

	private Optional<Shape> resumable(String query, Document document, OperationDefinition operation, Field field) {
		@Nullable Object after = Resumption.after(field);
		if (after instanceof VariableReference variable) {
			return Operations.isFreeOnce(document, operation, variable.getName())
					? Optional.of(new Shape(query, variable.getName(), true, null)) : Optional.empty();
		}
		String fresh = Resumption.unused(operation);
		String rewritten = AstPrinter.printAstCompact(this.resumption.withAfter(document, operation, fresh));
		return switch (after) {
			case null -> Optional.of(new Shape(rewritten, fresh, false, null));
			case NullValue _ -> Optional.of(new Shape(rewritten, fresh, false, null));
			case StringValue text -> Optional.of(new Shape(rewritten, fresh, false, text.getValue()));
			default -> Optional.empty();
		};
	}

}
