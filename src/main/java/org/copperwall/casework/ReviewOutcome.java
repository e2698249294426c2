package org.copperwall.casework;

/// What came of the review of a rejection (复核结果).
public enum ReviewOutcome {

	/// The rejection stands.
	UPHELD,
	/// The case is decided anew from a step on.
	REOPENED

}
