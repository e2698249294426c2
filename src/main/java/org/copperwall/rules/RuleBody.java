package org.copperwall.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// The stored body of a rule set, as its JSON has it.
/// @param incomeLine in fen
/// @param grants absent: as usual
/// @param warning absent: as usual
/// @param screening absent: nothing is screened
record RuleBody(List<String> assumed, long incomeLine, int caseWorkingDays, List<StepRule> steps, int noticeDays,
		@Nullable AfterDecisionRule afterDecision, @Nullable AssessmentRule assessment, VoteRule vote,
		List<Check> checks, int helperDays, int measureDays, EliminationRule elimination, @Nullable GrantRule grants,
		List<HopRule> hops, @Nullable WarningRule warning, @Nullable ScreeningRules screening) {
}
