package org.copperwall.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLObjectType;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/// Lets a stream go on where its client left off: what he saw last (`Last-Event-ID`)
/// becomes the `after` of the root field, whatever the document says there, because
/// browsers repeat the request they once made.
@Component
@SuppressWarnings("rawtypes") // The engine's visitors are written so.
class Resumption {

	static final String AFTER = "after";

	private static final String NO_VARIABLE = "";

	private final Documents documents;

	private final @Nullable GraphQLObjectType subscriptions;

	Resumption(Documents documents, GraphQlSource source) {
		this.documents = documents;
		this.subscriptions = source.schema().getSubscriptionType();
	}

	/// @param lastEventId what the client saw last; nothing changes without it
	GraphRequest resumed(GraphRequest request, @Nullable String lastEventId) {
		if (lastEventId == null || lastEventId.isEmpty()) {
			return request;
		}
		return this.documents.parsed(request.query())
			.flatMap((document) -> Operations.chosen(document, request.operationName())
				.filter(Operations::isSubscription)
				.map((operation) -> resumed(request, document, operation, lastEventId)))
			.orElse(request);
	}

	private GraphRequest resumed(GraphRequest request, Document document, OperationDefinition operation,
			String lastEventId) {
		Set<String> given = variablesOfAfter(document, operation);
		if (given.isEmpty()) {
			return request;
		}
		Map<String, Object> variables = new HashMap<>(request.variables());
		String variable = given.iterator().next();
		if (given.size() == 1 && !variable.equals(NO_VARIABLE)) {
			variables.put(variable, lastEventId);
			return request.with(request.query(), variables);
		}
		String fresh = unused(operation);
		variables.put(fresh, lastEventId);
		// A variable, not the value: the document stays the same for every cursor.
		return request.with(AstPrinter.printAstCompact(withAfter(document, operation, fresh)), variables);
	}

	/// The variables that `after` of the root field is, or [#NO_VARIABLE] where it is
	/// none; nothing where there is no root field that could be resumed.
	private Set<String> variablesOfAfter(Document document, OperationDefinition operation) {
		Set<String> names = new HashSet<>();
		new AstTransformer().transform(document, new RootFields(operation) {
			@Override
			void visit(OperationDefinition chosen, TraverserContext<Node> context) {
				// Only its fields are asked about.
			}

			@Override
			void visit(Field field, TraverserContext<Node> context) {
				names.add((after(field) instanceof VariableReference reference) ? reference.getName() : NO_VARIABLE);
			}
		});
		return names;
	}

	Document withAfter(Document document, OperationDefinition operation, String variable) {
		VariableDefinition definition = VariableDefinition.newVariableDefinition()
			.name(variable)
			.type(TypeName.newTypeName("Cursor").build())
			.build();
		return (Document) new AstTransformer().transform(document, new RootFields(operation) {
			@Override
			void visit(OperationDefinition chosen, TraverserContext<Node> context) {
				TreeTransformerUtil.changeNode(context,
						chosen.transform((builder) -> builder.variableDefinition(definition)));
			}

			@Override
			void visit(Field field, TraverserContext<Node> context) {
				TreeTransformerUtil.changeNode(context, withAfter(field, variable));
			}
		});
	}

	private static Field withAfter(Field field, String variable) {
		Argument after = Argument.newArgument(AFTER, VariableReference.of(variable)).build();
		return field.transform((builder) -> builder.arguments(
				Stream
					.concat(field.getArguments().stream().filter((argument) -> !argument.getName().equals(AFTER)),
							Stream.of(after))
					.toList()));
	}

	private boolean takesAfter(Field field) {
		return this.subscriptions != null && this.subscriptions.getFieldDefinition(field.getName()) != null
				&& this.subscriptions.getFieldDefinition(field.getName()).getArgument(AFTER) != null;
	}

	static @Nullable Object after(Field field) {
		return field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(AFTER))
			.findFirst()
			.map(Argument::getValue)
			.orElse(null);
	}

	static String unused(OperationDefinition operation) {
		Set<String> taken = new HashSet<>();
		operation.getVariableDefinitions().forEach((definition) -> taken.add(definition.getName()));
		String name = "lastEventId";
		while (taken.contains(name)) {
			name += "_";
		}
		return name;
	}

	/// Visits the root fields of one operation that can be resumed, and nothing else.
	private abstract class RootFields extends NodeVisitorStub {

		private final OperationDefinition operation;

		RootFields(OperationDefinition operation) {
			this.operation = operation;
		}

		abstract void visit(OperationDefinition chosen, TraverserContext<Node> context);

		abstract void visit(Field field, TraverserContext<Node> context);

		@Override
		public TraversalControl visitOperationDefinition(OperationDefinition node, TraverserContext<Node> context) {
			if (!Objects.equals(node.getName(), this.operation.getName())) {
				return TraversalControl.ABORT;
			}
			visit(node, context);
			return TraversalControl.CONTINUE;
		}

		@Override
		public TraversalControl visitFragmentDefinition(FragmentDefinition node, TraverserContext<Node> context) {
			String type = node.getTypeCondition().getName();
			return (Resumption.this.subscriptions != null && type.equals(Resumption.this.subscriptions.getName()))
					? TraversalControl.CONTINUE : TraversalControl.ABORT;
		}

		@Override
		public TraversalControl visitField(Field field, TraverserContext<Node> context) {
			if (takesAfter(field)) {
				visit(field, context);
			}
			return TraversalControl.ABORT;
		}

	}

}
