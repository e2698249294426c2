package org.copperwall.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/// Which category a household falls in by the rules, and why (研判结果): criterion by criterion, what is unknown said as
/// unknown. Pure: the same facts and rules give the same answer for ever.
/// @param category absent where the facts known make up none
/// @param nearestPolicy another policy that may help
record Assessment(@Nullable Category category, List<Criterion> criteria, OtherPolicy nearestPolicy, UUID ruleSetId,
		Instant at) {

	Assessment {
		criteria = List.copyOf(criteria);
	}

	static Assessment of(Situation situation, RuleSet rules, Instant at) {
		List<Criterion> criteria = new ArrayList<>();
		criteria.add(Criterion.said(CriterionKey.FORMER_POOR, situation.formerPoor().value(), situation.formerPoor()));
		criteria.add(Criterion.below(CriterionKey.INCOME, situation.income().value(), rules.incomeLine(),
				situation.income()));
		criteria.add(Criterion.below(CriterionKey.INCOME_AFTER_EXPENSES, left(situation), rules.incomeLine(),
				left(situation) == null ? Known.unknown() : situation.expenses()));
		criteria.addAll(causes(situation, rules));
		Arrays.stream(Dimension.values()).map(dimension -> dimension(dimension, situation)).forEach(criteria::add);
		criteria.add(Criterion.counted(CriterionKey.LABOUR, situation.labour()));
		criteria.add(Criterion.counted(CriterionKey.ALLOWANCE, situation.allowance()));
		Findings findings = new Findings(criteria);
		return new Assessment(findings.category(), criteria,
				OtherPolicy.nearestTo(situation, findings.of(CriterionKey.INCOME).holds()), rules.id(), at);
	}

	/// What decides and nobody knows.
	List<CriterionKey> unknown() {
		return this.criteria.stream().filter(Criterion::isUnknown).map(Criterion::key).toList();
	}

	/// What is left a head when expenses are paid. Refunds are out of them already.
	private static @Nullable Yuan left(Situation situation) {
		Yuan income = situation.income().value();
		Yuan expenses = situation.expenses().value();
		return income == null || expenses == null ? null : income.minus(new Yuan(expenses.fen() / situation.heads()));
	}

	private static List<Criterion> causes(Situation situation, RuleSet rules) {
		List<RiskCause> causes = situation.causes().value();
		List<RiskCause> shocks = causes == null ? null
				: causes.stream().filter(cause -> rules.assessment().shockCauses().contains(cause.name())).toList();
		return List.of(Criterion.caused(CriterionKey.RISK_CAUSE, causes, situation.causes()),
				Criterion.caused(CriterionKey.SHOCK_CAUSE, shocks, situation.causes()));
	}

	private static Criterion dimension(Dimension dimension, Situation situation) {
		List<Dimension> atRisk = situation.dimensionsAtRisk().value();
		return Criterion.said(CriterionKey.of(dimension), atRisk == null ? null : atRisk.contains(dimension),
				situation.dimensionsAtRisk());
	}

	/// What the criteria make up together.
	private record Findings(List<Criterion> criteria) {

		Criterion of(CriterionKey key) {
			return this.criteria.stream().filter(criterion -> criterion.key() == key).findFirst().orElseThrow();
		}

		/// Inside the line and at risk: unstable for who was poor once, else marginal.
		/// Above
		/// it, a shock that leaves the family inside the line or takes from it what every
		/// family must have: sudden serious difficulty. What is unknown makes up nothing.
		@Nullable Category category() {
			if (of(CriterionKey.INCOME).holds() && isAtRisk()) {
				return of(CriterionKey.FORMER_POOR).holds() ? Category.UNSTABLE_OUT_OF_POVERTY
						: Category.MARGINAL_PRONE_TO_POVERTY;
			}
			boolean struck = of(CriterionKey.SHOCK_CAUSE).holds()
					&& (of(CriterionKey.INCOME_AFTER_EXPENSES).holds() || lacks());
			return of(CriterionKey.INCOME).fails() && struck ? Category.SUDDEN_SERIOUS_DIFFICULTY : null;
		}

		private boolean isAtRisk() {
			return of(CriterionKey.RISK_CAUSE).holds() || lacks();
		}

		private boolean lacks() {
			return this.criteria.stream().filter(criterion -> criterion.key().isDimension()).anyMatch(Criterion::holds);
		}

	}

}
