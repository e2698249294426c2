package org.copperwall.graph;

import java.util.List;

/// A refusal a client can expect: a value, never an exception. It changed nothing and names all faults at once.
public record Refusal(RefusalCode code, List<Violation> violations) {

	public Refusal {
		violations = List.copyOf(violations);
	}

	/// A refusal with one fault.
	public static Refusal of(RefusalCode code, String field, String violation, Object... arguments) {
		return new Refusal(code, List.of(new Violation(field, violation, List.of(arguments))));
	}

}
