package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Set;

/// What this room knows of a spell that is proposed for elimination.
/// @param since the day it was included, or came back
/// @param causes everything it was ever monitored for: what was adjusted away is asked
/// after too
/// @param measuresDelivered measures that reached the family since then
public record EliminationFacts(MonitoringObject spell, LocalDate since, Set<RiskCause> causes, int measuresDelivered) {

	public EliminationFacts {
		causes = Set.copyOf(causes);
	}

}
