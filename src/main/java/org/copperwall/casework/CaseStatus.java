package org.copperwall.casework;

/// Whether a case still waits for people, and how it ended.
public enum CaseStatus {

	OPEN, APPROVED, REJECTED, WITHDRAWN

}
