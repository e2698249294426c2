package org.copperwall.casework;

import java.util.List;

/// What a case of kind elimination has besides: why it was proposed, and how its conditions stand. Of a closed case, how
/// they stood when it was closed.
record EliminationFile(EliminationProposal proposal, List<EliminationCondition> conditions) {

	EliminationFile {
		conditions = List.copyOf(conditions);
	}

}
