package org.copperwall.fund;

/// Where a grant stands.
public enum GrantStatus {

	OPEN, PAID, REJECTED, RETURNED

}
