package org.copperwall.rules;

import java.util.List;

/// The stored body of a rule set, as its JSON has it.
/// @param incomeLine in fen
record RuleBody(List<String> assumed, long incomeLine, int caseWorkingDays, List<StepRule> steps, int noticeDays,
		VoteRule vote, List<Check> checks, int helperDays, int measureDays, EliminationRule elimination,
		List<HopRule> hops) {
}
