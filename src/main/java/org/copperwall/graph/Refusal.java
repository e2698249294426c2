package org.copperwall.graph;

import java.util.List;

/// A refusal a client can expect: a value, never an exception. It changed nothing and names all faults at once.
public record Refusal(RefusalCode code, String message, List<Violation> violations) {

	public Refusal {
		violations = List.copyOf(violations);
	}

}
