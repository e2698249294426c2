package org.copperwall.rules;

import java.util.List;

import org.copperwall.graph.Yuan;

/// What grants of the special fund are bound by: who is eligible, the caps, how the leading group decides, and how long each
/// step may take.
/// @param categories names of the categories of monitored households that may have one
/// @param mostPerGrantFen one grant at most
/// @param mostPerHouseholdFen all grants promised to a household in a year at most
/// @param quorum ballots that decide, the head's among them
/// @param department key of the department that accepts
/// @param declarationDays working days for what was sent back to the township
/// @param freeCarriesOver whether what is left at the end of a year goes into the next, or lapses
public record GrantRule(List<String> categories, long mostPerGrantFen, long mostPerHouseholdFen, int quorum,
		String department, int declarationDays, int acceptanceDays, int approvalDays, int allocationDays,
		int paymentDays, boolean freeCarriesOver) {

	/// What holds where a rule set says nothing: our reading.
	public static final GrantRule USUAL = new GrantRule(
			List.of("UNSTABLE_OUT_OF_POVERTY", "MARGINAL_PRONE_TO_POVERTY", "SUDDEN_SERIOUS_DIFFICULTY"), 5_000_000,
			5_000_000, 2, "CIVIL_AFFAIRS", 3, 3, 5, 3, 5, false);

	public GrantRule {
		categories = List.copyOf(categories);
	}

	public Yuan mostPerGrant() {
		return new Yuan(this.mostPerGrantFen);
	}

	public Yuan mostPerHousehold() {
		return new Yuan(this.mostPerHouseholdFen);
	}

}
