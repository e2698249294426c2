package org.copperwall.casework;

import java.util.Optional;

import org.copperwall.graph.RefusalCode;
import org.copperwall.rules.Check;
import org.jspecify.annotations.Nullable;

/// What a signature of the four-personnel check asks for: four checks, four people, none of whom had the file before.
final class FindingGates {

	private FindingGates() {
	}

	/// @param version absent where it is only asked whether he may
	static Gates sign(Gates gates, CaseFile file, String checkKey, @Nullable Integer version, Actor actor) {
		Optional<Check> check = file.rules().check(checkKey);
		boolean free = file.checksWithoutFinding().stream().anyMatch(open -> open.key().equals(checkKey));
		boolean signedAnother = file.findingsOfThisRound()
			.stream()
			.anyMatch(finding -> finding.signer().equals(actor.person()));
		boolean running = file.subject().isOpen() && file.subject().step() == CaseStep.FOUR_PERSONNEL_CHECK;
		gates.entry(check.isPresent(), "checkKey", "unknown")
			.at(CaseStep.FOUR_PERSONNEL_CHECK, file.subject())
			.version(version, file.subject());
		if (check.isEmpty() || !running) {
			return gates;
		}
		return gates.samePerson(file, actor, CaseStep.FOUR_PERSONNEL_CHECK)
			.require(!signedAnother, RefusalCode.SAME_PERSON, "checkKey", "finding.another")
			.holder(mayHold(check.get(), actor))
			.require(free, RefusalCode.DUPLICATE, "checkKey", "finding.signed");
	}

	/// Whether any check is open to the person.
	static Gates signAny(CaseFile file, Actor actor) {
		String key = file.checksWithoutFinding()
			.stream()
			.filter(check -> mayHold(check, actor))
			.findFirst()
			.or(() -> file.rules().checks().stream().filter(check -> mayHold(check, actor)).findFirst())
			.or(() -> file.rules().checks().stream().findFirst())
			.map(Check::key)
			.orElse("");
		return sign(new Gates(), file, key, null, actor);
	}

	/// A substitute holds a check only while its own post is vacant: then its task is
	/// his.
	private static boolean mayHold(Check check, Actor actor) {
		return actor.roles().contains(check.signerRole()) || actor.checks().contains(check.key());
	}

}
