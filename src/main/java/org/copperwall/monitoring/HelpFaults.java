package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Optional;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// All faults of an input about helpers and measures, found without asking the database.
final class HelpFaults {

	static final int LONGEST_NAME = 50;

	static final int LONGEST_EMPLOYER = 100;

	static final int LONGEST_TEXT = 500;

	/// A plan for later than that is none.
	static final int LONGEST_PLAN_YEARS = 5;

	private final Faults faults = new Faults();

	private HelpFaults() {
	}

	static Optional<Refusal> of(AssignHelperInput input) {
		HelpFaults found = new HelpFaults();
		found.text("name", input.name(), LONGEST_NAME);
		found.text("employer", input.employer(), LONGEST_EMPLOYER);
		if (input.phone() != null && !PhoneNumber.isOne(input.phone())) {
			found.faults.add("phone", "phone.shape");
		}
		return found.refusal();
	}

	static Optional<Refusal> of(PlanMeasureInput input, LocalDate today) {
		HelpFaults found = new HelpFaults();
		found.length("description", input.description(), LONGEST_TEXT);
		if (input.amount() != null && input.amount().fen() <= 0) {
			found.faults.add("amount", "notPositive");
		}
		if (input.dueOn().isBefore(today)) {
			found.faults.add("dueOn", "inPast");
		}
		else if (input.dueOn().isAfter(today.plusYears(LONGEST_PLAN_YEARS))) {
			found.faults.add("dueOn", "measure.tooLate", LONGEST_PLAN_YEARS);
		}
		return found.refusal();
	}

	static Optional<Refusal> of(CompleteMeasureInput input, LocalDate today) {
		HelpFaults found = new HelpFaults();
		found.length("result", input.result(), LONGEST_TEXT);
		if (input.completedOn() != null && input.completedOn().isAfter(today)) {
			found.faults.add("completedOn", "inFuture");
		}
		return found.refusal();
	}

	private void text(String field, String text, int longest) {
		if (text.isBlank()) {
			this.faults.add(field, "required");
		}
		length(field, text, longest);
	}

	private void length(String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			this.faults.add(field, "tooLong", longest);
		}
	}

	private Optional<Refusal> refusal() {
		return this.faults.isEmpty() ? Optional.empty() : Optional.of(this.faults.refusal(RefusalCode.INVALID_INPUT));
	}

}
