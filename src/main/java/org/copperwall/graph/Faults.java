package org.copperwall.graph;

import java.util.ArrayList;
import java.util.List;

/// Collects every fault of an input before answering, so that nobody has to mend them one at a time.
public final class Faults {

	private final List<Violation> violations = new ArrayList<>();

	public Faults add(String field, String code, Object... arguments) {
		this.violations.add(new Violation(field, code, List.of(arguments)));
		return this;
	}

	public boolean isEmpty() {
		return this.violations.isEmpty();
	}

	/// Those found so far.
	public List<Violation> violations() {
		return List.copyOf(this.violations);
	}

	public Refusal refusal(RefusalCode code) {
		return new Refusal(code, this.violations);
	}

}
