package org.copperwall.fund;

/// In which order grants are listed.
enum GrantOrder {

	NEWEST, OLDEST, DUE

}
