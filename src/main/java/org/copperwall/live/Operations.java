package org.copperwall.live;

import java.util.List;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/// Which operation of a document is meant, and of which kind it is.
public final class Operations {

	private Operations() {
	}

	/// @return empty when the name leaves it open; executing the request says so
	public static Optional<OperationDefinition> chosen(Document document, @Nullable String name) {
		List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
		if (name == null || name.isEmpty()) {
			return (all.size() == 1) ? Optional.of(all.getFirst()) : Optional.empty();
		}
		return all.stream().filter((operation) -> name.equals(operation.getName())).findFirst();
	}

	public static boolean isSubscription(OperationDefinition operation) {
		return operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
	}

	public static boolean isMutation(OperationDefinition operation) {
		return operation.getOperation() == OperationDefinition.Operation.MUTATION;
	}

	/// The fields of the operation itself, fragments opened.
	static List<Field> rootFields(Document document, OperationDefinition operation) {
		List<Field> fields = new ArrayList<>();
		collect(document, operation.getSelectionSet(), fields, new HashSet<>());
		return fields;
	}

	@SuppressWarnings("rawtypes")
	private static void collect(Document document, SelectionSet selections, List<Field> fields, Set<String> seen) {
		for (Selection selection : selections.getSelections()) {
			switch (selection) {
				case Field field -> fields.add(field);
				case InlineFragment inline -> collect(document, inline.getSelectionSet(), fields, seen);
				case FragmentSpread spread when seen.add(spread.getName()) ->
					document.getDefinitionsOfType(FragmentDefinition.class)
						.stream()
						.filter((fragment) -> fragment.getName().equals(spread.getName()))
						.findFirst()
						.ifPresent((fragment) -> collect(document, fragment.getSelectionSet(), fields, seen));
				default -> {
					// Seen already.
				}
			}
		}
	}

	/// Whether a variable is given to one place only and may be left out.
	static boolean isFreeOnce(Document document, OperationDefinition operation, String variable) {
		return references(document, variable) == 1 && operation.getVariableDefinitions()
			.stream()
			.anyMatch((definition) -> definition.getName().equals(variable) && definition.getDefaultValue() == null
					&& !(definition.getType() instanceof NonNullType));
	}

	private static long references(Node<?> node, String variable) {
		long references = (node instanceof VariableReference reference && reference.getName().equals(variable)) ? 1 : 0;
		for (Node<?> child : node.getChildren()) {
			references += references(child, variable);
		}
		return references;
	}

}
