package org.copperwall.household;

/// What a list of households can be counted by.
public enum HouseholdCountBy {

	REGION, ALLOWANCE_CLASS

}
