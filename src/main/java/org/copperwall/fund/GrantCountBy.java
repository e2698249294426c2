package org.copperwall.fund;

/// By what the grants of a list can be counted.
enum GrantCountBy {

	STEP, STATUS, REGION

}
