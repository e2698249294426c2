package org.copperwall.fund;

import java.util.List;

/// What the mutations of grants answer when they are accepted. Each is a member of its mutation's union, found by its name.
final class GrantAnswers {

	private GrantAnswers() {
	}

	/// It waits for the department.
	record GrantDeclared(Grant grant) {
	}

	/// The department decided.
	record GrantAccepted(Grant grant) {
	}

	/// The ballot counts.
	/// @param decided whether it was the one that decided
	record GrantBallotCast(Grant grant, boolean decided) {
	}

	/// Money is on its way.
	record GrantAllocated(Grant grant, GrantPayment payment) {
	}

	/// What came back is on its way again.
	record GrantReallocated(Grant grant, GrantPayment payment) {
	}

	/// It is back in the books.
	record GrantReturned(Grant grant) {
	}

	/// The payment failed, and its money is promised as before.
	record PaymentFailureRecorded(Grant grant, GrantPayment payment) {
	}

	/// A bank file was made.
	record PaymentBatchExported(PaymentBatch batch) {
	}

	/// These arrived.
	/// @param confirmed those that this request confirmed
	/// @param before how many were confirmed by the same reference before
	record PaymentsConfirmed(List<GrantPayment> confirmed, int before) {
	}

	/// The finding is on file.
	record GrantInspected(Grant grant, Inspection inspection) {
	}

}
