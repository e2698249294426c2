package org.copperwall.warning;

/// Whether a warning waits for people, waits with its case, or is settled.
public enum WarningStatus {

	OPEN, IN_CASE, SETTLED

}
