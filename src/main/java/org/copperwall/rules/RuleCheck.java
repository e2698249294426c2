package org.copperwall.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.copperwall.graph.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Checks a rule set before it is stored: all faults at once, each with its field. Names of causes, steps, evidence and the
/// like are known to the schema and are not checked again.
@Component
class RuleCheck {

	private static final int LONGEST_NAME = 100;

	private static final int MOST_DAYS = 1000;

	private static final int MOST_PERCENT = 10_000;

	private final ScreeningCheck screening;

	RuleCheck(ObjectProvider<RecordNames> records) {
		this.screening = new ScreeningCheck(records);
	}

	/// @param known every stored version
	/// @param today the business day
	Faults check(RuleInputs.AdoptRuleSet input, List<RuleSet> known, LocalDate today) {
		Faults faults = new Faults();
		words(faults, "name", input.name());
		if (input.mechanism() != null) {
			words(faults, "mechanism", input.mechanism());
		}
		if (!input.effectiveFrom().isAfter(today)) {
			faults.add("effectiveFrom", "rules.notLater");
		}
		LocalDate until = input.effectiveUntil();
		if (until != null && !until.isAfter(input.effectiveFrom())) {
			faults.add("effectiveUntil", "rules.endsBefore");
		}
		overlaps(faults, input, known);
		body(faults, input.body(), known.getFirst());
		return faults;
	}

	private static void overlaps(Faults faults, RuleInputs.AdoptRuleSet input, List<RuleSet> known) {
		for (RuleSet other : known) {
			boolean same = Objects.equals(other.region(), input.regionCode());
			boolean succeeded = other.effectiveUntil() == null && other.effectiveFrom().isBefore(input.effectiveFrom());
			if (same && !succeeded && meets(other, input.effectiveFrom(), input.effectiveUntil())) {
				faults.add("effectiveFrom", "rules.overlap", other.version());
			}
		}
	}

	private static boolean meets(RuleSet other, LocalDate from, @Nullable LocalDate until) {
		boolean endsBefore = other.effectiveUntil() != null && !from.isBefore(other.effectiveUntil());
		boolean beginsAfter = until != null && !other.effectiveFrom().isBefore(until);
		return !endsBefore && !beginsAfter;
	}

	/// @param model knows which steps and hops there are, in their order
	void body(Faults faults, RuleInputs.Body body, RuleSet model) {
		if (body.incomeLine().fen() <= 0) {
			faults.add("body.incomeLine", "rules.atLeast", "0.01");
		}
		between(faults, "body.caseWorkingDays", body.caseWorkingDays(), 1, MOST_DAYS);
		between(faults, "body.noticeDays", body.noticeDays(), 5, MOST_DAYS);
		between(faults, "body.helperDays", body.helperDays(), 1, MOST_DAYS);
		between(faults, "body.measureDays", body.measureDays(), 1, MOST_DAYS);
		steps(faults, body, model);
		hops(faults, body, model);
		vote(faults, body.vote());
		checks(faults, body.checks());
		RuleInputs.AfterDecision after = body.afterDecision();
		between(faults, "body.afterDecision.announceWithin", after.announceWithin(), 0, MOST_DAYS);
		between(faults, "body.afterDecision.announcementDays", after.announcementDays(), 1, MOST_DAYS);
		between(faults, "body.afterDecision.requestDays", after.requestDays(), 1, MOST_DAYS);
		between(faults, "body.afterDecision.reviewDays", after.reviewDays(), 1, MOST_DAYS);
		between(faults, "body.elimination.minimumMonths", body.elimination().minimumMonths(), 0, 120);
		between(faults, "body.elimination.incomeMonths", body.elimination().incomeMonths(), 0, 120);
		between(faults, "body.warning.quietDays", body.warning().quietDays(), 0, MOST_DAYS);
		between(faults, "body.warning.mostDimensions", body.warning().mostDimensions(), 0, 6);
		screening(faults, "body.screening", body.screening());
	}

	/// Of a rule set that is only tried, too.
	void screening(Faults faults, String field, RuleInputs.Screening entered) {
		between(faults, field + ".holdFactor", entered.holdFactor(), 1, MOST_DAYS);
		between(faults, field + ".holdFloor", entered.holdFloor(), 1, 1_000_000);
		between(faults, field + ".worsePercent", entered.worsePercent(), 101, MOST_PERCENT);
		this.screening.check(faults, field + ".rules", entered.rules());
	}

	private static void steps(Faults faults, RuleInputs.Body body, RuleSet model) {
		if (!body.steps()
			.stream()
			.map(RuleInputs.Step::step)
			.toList()
			.equals(model.steps().stream().map(StepRule::step).toList())) {
			faults.add("body.steps", "rules.incomplete");
		}
		for (int place = 0; place < body.steps().size(); place++) {
			between(faults, "body.steps[" + place + "].workingDays", body.steps().get(place).workingDays(), 0,
					MOST_DAYS);
		}
		if (body.steps().stream().mapToLong(RuleInputs.Step::workingDays).sum() > body.caseWorkingDays()) {
			faults.add("body.caseWorkingDays", "rules.stepsTakeLonger");
		}
	}

	private static void hops(Faults faults, RuleInputs.Body body, RuleSet model) {
		if (!body.hops()
			.stream()
			.map(RuleInputs.HopEntry::hop)
			.toList()
			.equals(model.hops().stream().map(HopRule::hop).toList())) {
			faults.add("body.hops", "rules.incomplete");
		}
		for (int place = 0; place < body.hops().size(); place++) {
			between(faults, "body.hops[" + place + "].workingDays", body.hops().get(place).workingDays(), 0, MOST_DAYS);
		}
	}

	private static void vote(Faults faults, RuleInputs.Vote vote) {
		if (vote.presentOf() < 1 || vote.presentIn() < vote.presentOf()) {
			faults.add("body.vote.presentOf", "rules.share");
		}
		between(faults, "body.vote.minimumVoters", vote.minimumVoters(), 1, MOST_DAYS);
	}

	private static void checks(Faults faults, List<RuleInputs.CheckEntry> checks) {
		if (checks.isEmpty()) {
			faults.add("body.checks", "required");
		}
		Set<String> seen = new HashSet<>();
		for (int place = 0; place < checks.size(); place++) {
			RuleInputs.CheckEntry check = checks.get(place);
			String field = "body.checks[" + place + "]";
			key(faults, field + ".key", check.key(), seen);
			words(faults, field + ".title", check.title());
			words(faults, field + ".titleEn", check.titleEn());
		}
	}

	static void key(Faults faults, String field, String key, Set<String> seen) {
		if (!key.matches("[a-z][A-Za-z0-9]{0,39}")) {
			faults.add(field, "rules.key");
		}
		if (!seen.add(key)) {
			faults.add(field, "rules.twice");
		}
	}

	static void words(Faults faults, String field, String words) {
		if (words.isBlank()) {
			faults.add(field, "required");
		}
		if (words.length() > LONGEST_NAME) {
			faults.add(field, "tooLong", LONGEST_NAME);
		}
	}

	static void between(Faults faults, String field, int value, int least, int most) {
		if (value < least || value > most) {
			faults.add(field, "rules.between", least, most);
		}
	}

}
