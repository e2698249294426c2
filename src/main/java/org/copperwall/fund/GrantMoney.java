package org.copperwall.fund;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// The amounts of a grant. What the books hold of it is `unpaid` in the account of commitments and `paid` in that of
/// payments.
/// @param need what the family lacks in all
/// @param requested what the township asks for
/// @param accepted what the gap allows, as the department found; absent before
/// @param approved what was promised; absent before
/// @param released freed again
/// @param paid on its way to the family, or with it
/// @param confirmed with the family; a part of what is paid
record GrantMoney(Yuan need, Yuan requested, @Nullable Yuan accepted, @Nullable Yuan approved, Yuan released, Yuan paid,
		Yuan confirmed) {

	static GrantMoney declared(Yuan need, Yuan requested) {
		return new GrantMoney(need, requested, null, null, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO);
	}

	/// Promised and neither paid nor released.
	Yuan unpaid() {
		return promised().minus(this.released).minus(this.paid);
	}

	/// Promised once; nothing before.
	Yuan promised() {
		return this.approved == null ? Yuan.ZERO : this.approved;
	}

	/// On its way.
	Yuan underway() {
		return this.paid.minus(this.confirmed);
	}

	GrantMoney withAccepted(Yuan amount) {
		return new GrantMoney(this.need, this.requested, amount, null, this.released, this.paid, this.confirmed);
	}

	/// Promised as accepted.
	GrantMoney withApproved() {
		return new GrantMoney(this.need, this.requested, this.accepted, this.accepted, this.released, this.paid,
				this.confirmed);
	}

	GrantMoney allocated(Yuan amount) {
		return with(this.released, this.paid.plus(amount), this.confirmed);
	}

	GrantMoney arrived(Yuan amount) {
		return with(this.released, this.paid, this.confirmed.plus(amount));
	}

	GrantMoney failed(Yuan amount) {
		return with(this.released, this.paid.minus(amount), this.confirmed);
	}

	/// What had arrived was given back.
	GrantMoney givenBack(Yuan amount) {
		return with(this.released, this.paid.minus(amount), this.confirmed.minus(amount));
	}

	/// Nothing of it is promised any more but what is paid.
	GrantMoney freed() {
		return with(this.released.plus(unpaid()), this.paid, this.confirmed);
	}

	private GrantMoney with(Yuan freed, Yuan sent, Yuan arrived) {
		return new GrantMoney(this.need, this.requested, this.accepted, this.approved, freed, sent, arrived);
	}

}
