package org.copperwall.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What a visit found out for an elimination (风险消除核查). What it says nothing about stays unknown.
/// @param gone causes that threaten the family no longer
/// @param remaining causes that still do
/// @param secure dimensions the family is secure in
/// @param atRisk dimensions it is not
/// @param incomePerHead net income a head of the months the rules ask for, where it was
/// reckoned
public record EliminationFindings(UUID visitId, UUID caseId, Set<RiskCause> gone, Set<RiskCause> remaining,
		Set<Dimension> secure, Set<Dimension> atRisk, @Nullable Yuan incomePerHead, Instant foundAt) {

	public EliminationFindings {
		gone = Set.copyOf(gone);
		remaining = Set.copyOf(remaining);
		secure = Set.copyOf(secure);
		atRisk = Set.copyOf(atRisk);
	}

}
