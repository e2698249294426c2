package org.copperwall.household;

/// As the identity number says it.
public enum Sex {

	FEMALE, MALE

}
