package org.copperwall.casework;

import java.util.List;

import org.copperwall.evidence.EvidenceKind;
import org.copperwall.graph.Gating;
import org.copperwall.graph.RefusalCode;
import org.jspecify.annotations.Nullable;

/// What stands in the way of a change of a case.
final class Gates extends Gating<Gates> {

	@Override
	protected Gates self() {
		return this;
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

}
