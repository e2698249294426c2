package org.copperwall.rules;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;

import org.springframework.stereotype.Service;

/// Rules that are tried before they are adopted: checked as if they were.
@Service
public class RuleTrials {

	private final RuleCheck check;

	RuleTrials(RuleCheck check) {
		this.check = check;
	}

	/// @return refused with INVALID_INPUT, every fault with its field
	public Outcome<ScreeningRules> screening(RuleInputs.Screening entered) {
		Faults faults = new Faults();
		this.check.screening(faults, "screening", entered);
		return faults.isEmpty() ? Outcome.accepted(RuleDrafts.screening(entered))
				: Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT));
	}

}
