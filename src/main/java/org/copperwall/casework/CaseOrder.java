package org.copperwall.casework;

/// The orders a list of cases can have.
enum CaseOrder {

	SUBMITTED_NEWEST, SUBMITTED_OLDEST, DUE_FIRST

}
