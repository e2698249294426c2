package org.copperwall.fund;

/// In which order entries are listed.
enum LedgerOrder {

	NEWEST, OLDEST

}
