package org.copperwall.rules;

import java.util.List;

/// What was entered, as a rule set holds it. To be called with what was checked.
final class RuleDrafts {

	private RuleDrafts() {
	}

	/// @param grants those of the version before: they are not entered here
	static RuleBody body(RuleInputs.Body entered, GrantRule grants) {
		RuleInputs.AfterDecision after = entered.afterDecision();
		RuleInputs.Vote vote = entered.vote();
		RuleInputs.Warning warning = entered.warning();
		return new RuleBody(entered.assumed(), entered.incomeLine().fen(), entered.caseWorkingDays(),
				entered.steps()
					.stream()
					.map((step) -> new StepRule(step.step(), step.workingDays(), step.requiredEvidence()))
					.toList(),
				entered.noticeDays(),
				new AfterDecisionRule(after.announceWithin(), after.announcementDays(), after.requestDays(),
						after.reviewDays()),
				new AssessmentRule(entered.assessment().shockCauses()),
				new VoteRule(vote.panel(), vote.presentOf(), vote.presentIn(), vote.minimumVoters()),
				entered.checks()
					.stream()
					.map((check) -> new Check(check.key(), check.title(), check.titleEn(), check.signerRole(),
							check.substituteRole()))
					.toList(),
				entered.helperDays(), entered.measureDays(), entered.elimination(), grants,
				entered.hops()
					.stream()
					.map((hop) -> new HopRule(hop.hop(), hop.workingDays(), hop.skippable()))
					.toList(),
				new WarningRule(warning.quietDays(), warning.provenOutcomes(),
						new SeverityRule(warning.shocks(), warning.mostDimensions())),
				screening(entered.screening()));
	}

	static ScreeningRules screening(RuleInputs.Screening entered) {
		List<ScreeningRule> rules = entered.rules().stream().map(RuleDrafts::rule).toList();
		return new ScreeningRules(rules, new ScreeningRules.Hold(entered.holdFactor(), entered.holdFloor()),
				entered.worsePercent());
	}

	private static ScreeningRule rule(RuleInputs.Rule rule) {
		return new ScreeningRule(rule.key(), rule.title(), rule.titleEn(), rule.department(), rule.kind(),
				rule.measure(), rule.per(), rule.months(), rule.comparison(),
				rule.limits()
					.stream()
					.map((limit) -> new ScreeningLimit(limit.group(), ScreeningCheck.value(limit)))
					.toList(),
				rule.codes(), rule.causes(), rule.dimensions(), rule.severity(), rule.graverAtPercent());
	}

}
