package org.copperwall.fund;

/// The steps of a grant, in their order (救助资金环节).
public enum GrantStep {

	/// Waits at the township, which completes what was sent back.
	TOWNSHIP_DECLARATION,
	/// Waits for the department, which states what other policies already gave.
	DEPARTMENT_ACCEPTANCE,
	/// Waits for the ballots of the leading group.
	LEADING_GROUP_APPROVAL,
	/// Promised; waits until all of it is on its way.
	ALLOCATION,
	/// On its way; waits until it has arrived.
	PAYMENT

}
