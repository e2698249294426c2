package org.copperwall.graph;

import java.util.List;

/// One fault of an input: where it is and which kind it is. What to say about it is found at the edge, in the reader's
/// language, under the message key `violation.<code>`.
/// @param field path within the input, such as `household.members[1].idNumber`
/// @param code stable word for programs
/// @param arguments values the message names, never anything private
public record Violation(String field, String code, List<Object> arguments) {

	public Violation {
		arguments = List.copyOf(arguments);
	}

}
