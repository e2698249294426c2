package org.copperwall.live;

import java.util.List;

import graphql.GraphQLError;

/// Where the results of an operation go.
interface Recipient {

	void deliver(Operation operation, EncodedResult result);

	void completed(Operation operation);

	/// @param errors each with its code
	void failed(Operation operation, List<GraphQLError> errors);

	/// Whether the network has room for more.
	boolean takesMore();

}
