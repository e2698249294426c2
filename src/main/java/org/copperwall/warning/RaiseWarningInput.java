package org.copperwall.warning;

import java.util.List;
import java.util.UUID;

import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What somebody saw, as it is entered.
/// @param householdId global id of the household it concerns, or else regionCode: the place
/// @param severity by the rule of without it
record RaiseWarningInput(UUID requestId, @Nullable String householdId, @Nullable RegionCode regionCode, Source source,
		Medium medium, List<RiskCause> causes, @Nullable List<Dimension> dimensions, @Nullable Severity severity,
		@Nullable String description) {

	@Override
	public String toString() {
		return "RaiseWarningInput[" + this.requestId + "]";
	}

}
