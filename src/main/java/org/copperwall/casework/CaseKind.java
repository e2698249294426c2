package org.copperwall.casework;

/// What a case decides: whether a household comes under monitoring, or whether it leaves it.
public enum CaseKind {

	IDENTIFICATION, ELIMINATION

}
