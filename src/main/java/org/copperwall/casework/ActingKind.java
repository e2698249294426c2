package org.copperwall.casework;

/// For whom a partner app acts: people count, not tokens.
public enum ActingKind {

	FARMER, STAFF

}
