package org.copperwall.fund;

import java.util.List;
import java.util.function.Consumer;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Violation;
import org.copperwall.graph.Yuan;
import org.springframework.stereotype.Component;

/// What amounts may be entered at all, whatever they are for.
@Component
class Amounts {

	static final int LONGEST_REFERENCE = 100;

	private final Yuan most;

	Amounts(FundSettings settings) {
		this.most = settings.most();
	}

	/// An amount above zero.
	void tried(Faults faults, String field, Yuan amount) {
		if (amount.compareTo(Yuan.ZERO) <= 0) {
			faults.add(field, "notPositive");
		}
		notTooMuch(faults, field, amount);
	}

	/// An amount that may be nothing.
	void triedOrNone(Faults faults, String field, Yuan amount) {
		if (amount.compareTo(Yuan.ZERO) < 0) {
			faults.add(field, "fund.negative");
		}
		notTooMuch(faults, field, amount);
	}

	/// A document's or a bank's reference: one line.
	void reference(Faults faults, String field, String reference) {
		if (reference.isBlank()) {
			faults.add(field, "required");
		}
		if (reference.length() > LONGEST_REFERENCE) {
			faults.add(field, "tooLong", LONGEST_REFERENCE);
		}
		if (reference.chars().anyMatch(Character::isISOControl)) {
			faults.add(field, "fund.oneLine");
		}
	}

	/// An amount above zero, tried as one gate among others.
	void tried(GrantGates gates, String field, Yuan amount) {
		gates.entries(faults(faults -> tried(faults, field, amount)));
	}

	/// An amount that may be nothing, tried as one gate among others.
	void triedOrNone(GrantGates gates, String field, Yuan amount) {
		gates.entries(faults(faults -> triedOrNone(faults, field, amount)));
	}

	/// A reference, tried as one gate among others.
	void reference(GrantGates gates, String field, String reference) {
		gates.entries(faults(faults -> reference(faults, field, reference)));
	}

	private static List<Violation> faults(Consumer<Faults> check) {
		Faults faults = new Faults();
		check.accept(faults);
		return faults.violations();
	}

	private void notTooMuch(Faults faults, String field, Yuan amount) {
		if (amount.compareTo(this.most) > 0) {
			faults.add(field, "fund.tooMuch", this.most.toString());
		}
	}

}
