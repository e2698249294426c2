package org.copperwall.live;

import java.io.Serial;
import java.util.List;

import graphql.GraphQLError;

/// An operation that ended without a result, or whose stream broke: the client gets these
/// errors and nothing more.
class OperationFailed extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	@SuppressWarnings("serial")
	private final List<GraphQLError> errors;

	/// @param errors each with its code
	OperationFailed(List<GraphQLError> errors) {
		super("operation failed", null, false, false);
		this.errors = List.copyOf(errors);
	}

	/// What [Executions] fails with is always one of these.
	static List<GraphQLError> errors(Throwable failure) {
		return (failure instanceof OperationFailed failed) ? failed.errors : List.of();
	}

	List<GraphQLError> errors() {
		return this.errors;
	}

}
