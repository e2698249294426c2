package org.copperwall.casework;

/// The orders a list of visits for cases can have.
public enum CaseVisitOrder {

	NEWEST, OLDEST

}
