package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.copperwall.graph.RefusalCode;
import org.copperwall.rules.Check;
import org.jspecify.annotations.Nullable;

/// What a decision asks for: at which step it is made, by whom, and what must have happened before a yes.
final class DecisionGates {

	static final int LONGEST_OPINION = 2000;

	static final int LONGEST_REASON = 500;

	static final int LONGEST_ITEM = 200;

	static final int MOST_ITEMS = 20;

	private DecisionGates() {
	}

	static Gates decide(Gates gates, CaseFile file, Ruling ruling, Actor actor, Instant now) {
		content(gates, file.subject(), ruling);
		may(gates, file, ruling.decision(), ruling.version(), actor, now);
		return ruling.decision() == Decision.APPROVE && isDecidedByOne(file.subject())
				? gates.proven(file.missingAt(file.subject().step())) : gates;
	}

	/// Whether the person could make such a decision now, whatever he would enter.
	static Gates may(CaseFile file, Decision decision, Actor actor, Instant now) {
		return may(new Gates(), file, decision, null, actor, now);
	}

	private static Gates may(Gates gates, CaseFile file, Decision decision, @Nullable Integer version, Actor actor,
			Instant now) {
		Case subject = file.subject();
		gates.open(subject)
			.require(!subject.isOpen() || subject.step() != CaseStep.APPLICATION, RefusalCode.INVALID_STEP, "caseId",
					"case.at.APPLICATION")
			.version(version, subject);
		if (subject.isOpen() && subject.step() == CaseStep.FOUR_PERSONNEL_CHECK) {
			return findings(gates, file);
		}
		if (!isDecidedByOne(subject)) {
			return gates;
		}
		gates.samePerson(file, actor, subject.step()).holder(actor.isAny(subject.step().deciders()));
		return decision == Decision.APPROVE ? conditions(approve(gates, file, now), file) : gates;
	}

	private static Gates approve(Gates gates, CaseFile file, Instant now) {
		return switch (file.subject().step()) {
			case VILLAGE_REVIEW -> ReviewGates.approve(gates, file, now);
			case DISTRICT_REVIEW -> gates.require(file.subject().isElimination() || file.withoutNumber() == 0,
					RefusalCode.EVIDENCE_MISSING, "caseId", "household.idNumberMissing", file.withoutNumber());
			case APPLICATION, TOWNSHIP_EXAMINATION, FOUR_PERSONNEL_CHECK -> gates;
		};
	}

	/// Each step that one person decides looks at the conditions of an elimination,
	/// however
	/// well they stood at the step before.
	private static Gates conditions(Gates gates, CaseFile file) {
		file.conditions().forEach(condition -> condition(gates, condition, "caseId"));
		return gates;
	}

	static void condition(Gates gates, EliminationCondition condition, String field) {
		gates.require(condition.isMet(), RefusalCode.NOT_ELIGIBLE, field, condition.sentence(),
				condition.value() == null ? "" : condition.value(), condition.limit());
	}

	/// Nobody decides here alone: the findings do.
	private static Gates findings(Gates gates, CaseFile file) {
		for (Check check : file.checksWithoutFinding()) {
			gates.require(false, RefusalCode.FINDING_MISSING, "caseId", "finding.missing", check.title(),
					check.titleEn());
		}
		return gates;
	}

	private static boolean isDecidedByOne(Case subject) {
		return subject.isOpen() && !subject.step().deciders().isEmpty();
	}

	private static Gates content(Gates gates, Case subject, Ruling ruling) {
		gates.words("opinion", ruling.opinion(), LONGEST_OPINION);
		return switch (ruling.decision()) {
			case APPROVE -> inclusion(gates, subject, ruling.inclusion());
			case REJECT -> rejection(gates, subject, ruling.rejection());
			case SEND_BACK -> sendBack(gates, subject, ruling);
		};
	}

	private static Gates inclusion(Gates gates, Case subject, Ruling.@Nullable Included found) {
		if (subject.isElimination()) {
			return gates.entry(found == null, "inclusion", "inclusion.ofElimination");
		}
		if (!subject.isOpen() || subject.step() != CaseStep.DISTRICT_REVIEW) {
			return gates.entry(found == null, "inclusion", "inclusion.early");
		}
		if (found == null) {
			return gates.entry(false, "inclusion", "required");
		}
		return gates.entry(!found.causes().isEmpty(), "inclusion.causes", "required")
			.entry(isDistinct(found.causes()), "inclusion.causes", "twice")
			.entry(isDistinct(found.dimensions()), "inclusion.dimensions", "twice");
	}

	private static Gates rejection(Gates gates, Case subject, Ruling.@Nullable Reason words) {
		if (words == null) {
			return gates.entry(false, "rejection", "required");
		}
		return gates.entry(words.ground().isOf(subject.kind()), "rejection.ground", "rejection.otherKind")
			.words("rejection.reason", words.reason(), LONGEST_REASON)
			.optionalWords("rejection.nearestPolicy", words.nearestPolicy(), LONGEST_ITEM);
	}

	private static Gates sendBack(Gates gates, Case subject, Ruling ruling) {
		CaseStep to = ruling.sendBackTo();
		gates.entry(to == null || to.isBefore(subject.step()), "sendBackTo", "sendBack.notEarlier")
			.entry(ruling.missing().size() <= MOST_ITEMS, "missing", "tooMany", MOST_ITEMS);
		for (int place = 0; place < Math.min(ruling.missing().size(), MOST_ITEMS); place++) {
			String item = ruling.missing().get(place);
			gates.words("missing[" + place + "]", item, LONGEST_ITEM)
				.entry(item.lines().count() <= 1, "missing[" + place + "]", "oneLine");
		}
		return gates;
	}

	private static boolean isDistinct(List<?> entries) {
		return Set.copyOf(entries).size() == entries.size();
	}

}
