package org.copperwall.fund;

/// Where a payment stands.
enum PaymentStatus {

	/// Waits for a bank file.
	ALLOCATED,
	/// Sent to the bank.
	EXPORTED,
	/// With the family.
	CONFIRMED,
	/// Came back; the money is promised as before.
	FAILED,
	/// The family gave it back.
	RETURNED;

	/// Whether it may still arrive, or fail.
	boolean isUnderway() {
		return this == ALLOCATED || this == EXPORTED;
	}

}
