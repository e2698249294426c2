package org.copperwall.fund;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// One transfer of a grant, or of a part of it (拨付).
/// @param number counted from 1 in its grant
/// @param payee as it was when it was allocated
/// @param replaces the failed payment it stands in for
/// @param batchId the bank file it went out with; absent before, and for those without one
/// @param settled how it ended; absent while it is under way
record GrantPayment(UUID id, UUID grantId, int number, Yuan amount, PaymentStatus status, Payee payee,
		@Nullable UUID replaces, @Nullable UUID batchId, String allocatedBy, Instant allocatedAt,
		@Nullable Settled settled) {

	/// As it stands in global ids.
	static final String TYPE = "GrantPayment";

	/// How a payment ended.
	/// @param reference of the bank or the treasury; absent for one that failed
	record Settled(String by, Instant at, @Nullable String reference, @Nullable PaymentFailure failure) {
	}

	public @Nullable String reference() {
		return this.settled == null ? null : this.settled.reference();
	}

	public @Nullable PaymentFailure failure() {
		return this.settled == null ? null : this.settled.failure();
	}

	public @Nullable Instant settledAt() {
		return this.settled == null ? null : this.settled.at();
	}

	GrantPayment ended(PaymentStatus as, Settled how) {
		return new GrantPayment(this.id, this.grantId, this.number, this.amount, as, this.payee, this.replaces,
				this.batchId, this.allocatedBy, this.allocatedAt, how);
	}

}
