package org.copperwall.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// What stands in the way of a change. Every gate is tried, so that nobody has to mend faults one at a time; the first
/// one that is shut gives the refusal its code. Rooms add the gates that only they know.
/// @param <G> the room's own kind, which each gate hands on
public abstract class Gating<G extends Gating<G>> {

	private final List<Violation> violations = new ArrayList<>();

	private @Nullable RefusalCode first;

	protected abstract G self();

	/// Tries one gate.
	public final G require(boolean open, RefusalCode code, String field, String violation, Object... arguments) {
		return open ? self() : shut(code, new Violation(field, violation, List.of(arguments)));
	}

	/// Tries one entry of the input.
	public final G entry(boolean good, String field, String violation, Object... arguments) {
		return require(good, RefusalCode.INVALID_INPUT, field, violation, arguments);
	}

	/// Takes over what others found wrong with the input.
	public final G entries(List<Violation> faults) {
		faults.forEach(fault -> shut(RefusalCode.INVALID_INPUT, fault));
		return self();
	}

	/// Words that must be there.
	/// @param most characters at most
	public final G words(String field, String value, int most) {
		return entry(!value.isBlank(), field, "required").entry(value.length() <= most, field, "tooLong", most);
	}

	public final G optionalWords(String field, @Nullable String value, int most) {
		return value == null ? self() : words(field, value, most);
	}

	public final boolean areOpen() {
		return this.first == null;
	}

	/// The first fault, as `availableActions` gives its reason.
	public final Optional<Violation> reason() {
		return this.violations.stream().findFirst();
	}

	public final Optional<Refusal> refusal() {
		return Optional.ofNullable(this.first).map(code -> new Refusal(code, this.violations));
	}

	/// The change, if nothing stands in its way.
	public final <T> Outcome<T> then(Supplier<T> change) {
		return refusal().<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.accepted(change.get()));
	}

	private G shut(RefusalCode code, Violation fault) {
		this.violations.add(fault);
		this.first = this.first != null ? this.first : code;
		return self();
	}

}
