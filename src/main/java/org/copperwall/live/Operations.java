package org.copperwall.live;

import java.util.List;
import java.util.Optional;

import graphql.language.Document;
import graphql.language.OperationDefinition;
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

}
