package org.copperwall.rules;

/// For whom a limit of a screening rule holds (农户类别).
public enum HouseholdGroup {

	/// Registered as poor once and out of poverty since (脱贫户).
	FORMER_POOR,
	/// Every other household (一般农户).
	OTHER;

	public static HouseholdGroup of(boolean formerPoor) {
		return formerPoor ? FORMER_POOR : OTHER;
	}

}
