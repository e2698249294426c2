package org.copperwall.casework;

/// What a step can decide.
public enum Decision {

	APPROVE, REJECT, SEND_BACK

}
