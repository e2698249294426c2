package org.copperwall.monitoring;

/// Why a spell ended other than by elimination.
public enum EndReason {

	DECEASED, MOVED_AWAY, WRONGLY_INCLUDED

}
