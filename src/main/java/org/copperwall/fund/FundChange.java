package org.copperwall.fund;

/// What can happen to the fund.
enum FundChange {

	ENTERED, REVERSED, CLOSED

}
