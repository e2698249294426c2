package org.copperwall.household;

/// Why a member belongs to the household no more.
public enum Departure {

	DIED, MARRIED_OUT, MOVED

}
