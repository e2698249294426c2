package org.copperwall.opinion;

/// The orders a list of reports can have.
enum OpinionOrder {

	NEWEST, OLDEST, DUE

}
