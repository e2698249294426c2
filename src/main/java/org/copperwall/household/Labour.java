package org.copperwall.household;

/// How far a member can work (劳动能力). A household where nobody can is never marked eliminated.
public enum Labour {

	SKILLED, ORDINARY, WEAK, NONE

}
