package org.copperwall.casework;

/// Whether a condition holds. What is not known does not hold.
public enum ConditionStanding {

	MET, NOT_MET, UNKNOWN

}
