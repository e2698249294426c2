package org.copperwall.rules;

/// What must hold before a household's risk counts as eliminated (风险消除).
/// @param minimumMonths fewest months under monitoring
/// @param measureDelivered whether at least one measure must have been delivered (or the
/// risk have vanished naturally, with a reason)
/// @param incomeMonths months for which the income must lie above the line
/// @param riskGone whether the original risk must be gone
/// @param dimensionsSecure whether all six dimensions must be secure
/// @param labourNeeded whether a household without labour is never marked eliminated
/// @param observationMonths months for which a household is looked after once its risk is
/// eliminated
/// @param observationVisitDays working days within which somebody goes to see it, each
/// time
public record EliminationRule(int minimumMonths, boolean measureDelivered, int incomeMonths, boolean riskGone,
		boolean dimensionsSecure, boolean labourNeeded, int observationMonths, int observationVisitDays) {
}
