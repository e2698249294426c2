package org.copperwall.monitoring;

import java.util.Set;
import java.util.UUID;

import org.copperwall.household.Household;

/// What the district decided when it included a household.
/// @param causes at least one
/// @param dimensions those at risk; may be empty
public record Inclusion(Household household, UUID caseId, Category category, Set<RiskCause> causes,
		Set<Dimension> dimensions) {

	public Inclusion {
		causes = Set.copyOf(causes);
		dimensions = Set.copyOf(dimensions);
		if (causes.isEmpty()) {
			throw new IllegalArgumentException("an inclusion names its causes");
		}
	}

}
