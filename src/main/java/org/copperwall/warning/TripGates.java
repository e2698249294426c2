package org.copperwall.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.jspecify.annotations.Nullable;

/// What stands in the way of a change of a warning. Every gate is tried; the first one that is shut gives the refusal its
/// code.
final class TripGates {

	private final List<Violation> violations = new ArrayList<>();

	private @Nullable RefusalCode first;

	/// Tries one gate.
	TripGates require(boolean open, RefusalCode code, String field, String violation, Object... arguments) {
		if (!open) {
			this.violations.add(new Violation(field, violation, List.of(arguments)));
			this.first = this.first != null ? this.first : code;
		}
		return this;
	}

	/// Tries one gate of the step the warning is at.
	TripGates step(boolean open, String field, String violation, Object... arguments) {
		return require(open, RefusalCode.INVALID_STEP, field, violation, arguments);
	}

	/// Tries one entry of the input.
	TripGates entry(boolean good, String field, String violation, Object... arguments) {
		return require(good, RefusalCode.INVALID_INPUT, field, violation, arguments);
	}

	/// Words that must be there.
	/// @param most characters at most
	TripGates words(String field, String value, int most) {
		return entry(!value.isBlank(), field, "required").entry(value.length() <= most, field, "tooLong", most);
	}

	TripGates optionalWords(String field, @Nullable String value, int most) {
		return value == null ? this : words(field, value, most);
	}

	/// The first fault, as `availableActions` gives its reason.
	Optional<Violation> reason() {
		return this.violations.stream().findFirst();
	}

	/// The change, if nothing stands in its way.
	<T> Outcome<T> then(Supplier<T> change) {
		RefusalCode code = this.first;
		return code == null ? Outcome.accepted(change.get()) : Outcome.refused(new Refusal(code, this.violations));
	}

}
