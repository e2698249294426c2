package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.copperwall.evidence.EvidenceKind;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.jspecify.annotations.Nullable;

/// What stands in the way of a change. Every gate is tried, so that nobody has to mend faults one at a time; the first
/// one that is shut gives the refusal its code.
final class Gates {

	private final List<Violation> violations = new ArrayList<>();

	private @Nullable RefusalCode first;

	/// Tries one gate.
	Gates require(boolean open, RefusalCode code, String field, String violation, Object... arguments) {
		if (!open) {
			this.violations.add(new Violation(field, violation, List.of(arguments)));
			this.first = this.first != null ? this.first : code;
		}
		return this;
	}

	/// Tries one entry of the input.
	Gates entry(boolean good, String field, String violation, Object... arguments) {
		return require(good, RefusalCode.INVALID_INPUT, field, violation, arguments);
	}

	/// Words that must be there.
	/// @param most characters at most
	Gates words(String field, String value, int most) {
		return entry(!value.isBlank(), field, "required").entry(value.length() <= most, field, "tooLong", most);
	}

	Gates optionalWords(String field, @Nullable String value, int most) {
		return value == null ? this : words(field, value, most);
	}

	/// The case still waits for people.
	Gates open(Case subject) {
		return require(subject.isOpen(), RefusalCode.INVALID_STEP, "caseId", "case.closed");
	}

	/// The case waits at the step this belongs to.
	Gates at(CaseStep step, Case subject) {
		return open(subject).require(!subject.isOpen() || subject.step() == step, RefusalCode.INVALID_STEP, "caseId",
				"case.at." + subject.step());
	}

	/// The change was made on what is there now.
	/// @param read absent where the change does not depend on what was read
	Gates version(@Nullable Integer read, Case subject) {
		return require(read == null || read == subject.version(), RefusalCode.STALE_VERSION, "version", "version.stale",
				subject.version());
	}

	/// People count, not tokens.
	Gates samePerson(CaseFile file, Actor actor, CaseStep step) {
		return require(!actor.person().equals(file.subject().submission().person()), RefusalCode.SAME_PERSON, "caseId",
				"person.submitted")
			.require(!file.decidedElsewhere(actor.person(), step), RefusalCode.SAME_PERSON, "caseId", "person.decided");
	}

	/// Every material the rules ask for is there.
	/// @param missing names of those that are not
	Gates proven(List<String> missing) {
		for (String name : missing) {
			String title = EvidenceKind.named(name).map(EvidenceKind::title).orElse(name);
			String titleEn = EvidenceKind.named(name).map(EvidenceKind::titleEn).orElse(name);
			require(false, RefusalCode.EVIDENCE_MISSING, "evidenceIds", "evidence.missing", title, titleEn);
		}
		return this;
	}

	Gates holder(boolean holds) {
		return require(holds, RefusalCode.NOT_HOLDER, "caseId", "case.notHolder");
	}

	boolean areOpen() {
		return this.first == null;
	}

	/// The first fault, as `availableActions` gives its reason.
	Optional<Violation> reason() {
		return this.violations.stream().findFirst();
	}

	Optional<Refusal> refusal() {
		return Optional.ofNullable(this.first).map(code -> new Refusal(code, this.violations));
	}

	/// The change, if nothing stands in its way.
	<T> Outcome<T> then(Supplier<T> change) {
		return refusal().<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.accepted(change.get()));
	}

}
