package org.copperwall.fund;

/// What can be done with a grant.
enum GrantAction {

	DECLARE, ACCEPT, APPROVE, ALLOCATE, REALLOCATE, RETURN, INSPECT

}
