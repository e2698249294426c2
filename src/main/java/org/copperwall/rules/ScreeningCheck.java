package org.copperwall.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.copperwall.graph.Faults;
import org.springframework.beans.factory.ObjectProvider;

/// Checks the screening rules of a rule set.
final class ScreeningCheck {

	private static final int MOST_RULES = 100;

	private static final int MOST_MONTHS = 60;

	private static final int MOST_PERCENT = 10_000;

	private final ObjectProvider<RecordNames> records;

	ScreeningCheck(ObjectProvider<RecordNames> records) {
		this.records = records;
	}

	void check(Faults faults, String field, List<RuleInputs.Rule> rules) {
		if (rules.size() > MOST_RULES) {
			faults.add(field, "tooMany", MOST_RULES);
			return;
		}
		Set<String> seen = new HashSet<>();
		for (int place = 0; place < rules.size(); place++) {
			check(faults, field + "[" + place + "]", rules.get(place), seen);
		}
	}

	private void check(Faults faults, String field, RuleInputs.Rule rule, Set<String> seen) {
		RuleCheck.key(faults, field + ".key", rule.key(), seen);
		RuleCheck.words(faults, field + ".title", rule.title());
		RuleCheck.words(faults, field + ".titleEn", rule.titleEn());
		RuleCheck.between(faults, field + ".months", rule.months(), 1, MOST_MONTHS);
		if (rule.causes().isEmpty()) {
			faults.add(field + ".causes", "required");
		}
		Integer percent = rule.graverAtPercent();
		if (percent != null) {
			RuleCheck.between(faults, field + ".graverAtPercent", percent, 1, MOST_PERCENT);
		}
		if (this.records.stream()
			.noneMatch(
					(names) -> names.knows(rule.department(), rule.kind(), rule.codes(), rule.measure().isAmount()))) {
			faults.add(field + ".kind", "rules.kind");
		}
		limits(faults, field + ".limits", rule);
	}

	private static void limits(Faults faults, String field, RuleInputs.Rule rule) {
		if (rule.limits().isEmpty()) {
			faults.add(field, "required");
		}
		Set<HouseholdGroup> groups = EnumSet.noneOf(HouseholdGroup.class);
		for (RuleInputs.Limit limit : rule.limits()) {
			if (!groups.add(limit.group())) {
				faults.add(field, "rules.twice");
			}
			boolean inItsUnit = rule.measure().isAmount() ? limit.amount() != null && limit.count() == null
					: limit.count() != null && limit.amount() == null;
			if (!inItsUnit) {
				faults.add(field, "rules.unit");
			}
			else if (value(limit) < 1) {
				faults.add(field, "rules.positive");
			}
		}
	}

	static long value(RuleInputs.Limit limit) {
		return (limit.amount() != null) ? limit.amount().fen() : (limit.count() != null) ? limit.count() : 0;
	}

}
