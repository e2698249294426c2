package org.copperwall.warning;

/// The orders a list of warnings can have.
enum WarningOrder {

	NEWEST, OLDEST, GRAVEST, DUE

}
