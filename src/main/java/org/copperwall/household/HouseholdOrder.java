package org.copperwall.household;

/// The orders a list of households can have.
public enum HouseholdOrder {

	REGION, NEWEST, OLDEST

}
