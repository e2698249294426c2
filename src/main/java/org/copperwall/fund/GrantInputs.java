package org.copperwall.fund;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.copperwall.casework.Decision;
import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// What clients enter about grants. None of it is ever printed: words about people and account numbers are in it.
final class GrantInputs {

	private GrantInputs() {
	}

	/// Where money is to be sent.
	record PayeeEntered(String account, String holder) {

		private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,30}");

		/// Names as registers have them: letters of any script, blanks, middle dots,
		/// brackets. Nothing that a bank's or a spreadsheet's program could take for more
		/// than a name.
		private static final Pattern HOLDER = Pattern.compile("\\p{L}[\\p{L} ·•（）()]{0,59}");

		/// As people write it, without the blanks between.
		String digits() {
			return this.account.replace(" ", "").replace("-", "");
		}

		GrantGates tried(GrantGates gates) {
			return gates.entry(ACCOUNT.matcher(digits()).matches(), "payee.account", "fund.account")
				.entry(HOLDER.matcher(this.holder.strip()).matches(), "payee.holder", "fund.holder");
		}

		@Override
		public String toString() {
			return "PayeeEntered[…]";
		}

	}

	/// A township asks for a grant, or completes what was sent back.
	/// @param grantId of what was sent back; absent for a new one
	/// @param version needed with it
	record DeclareGrant(UUID requestId, String householdId, @Nullable String grantId, @Nullable Integer version,
			Yuan need, Yuan amount, String purpose, PayeeEntered payee) {

		@Override
		public String toString() {
			return "DeclareGrant[" + this.requestId + "]";
		}

	}

	/// What another policy gave.
	record LineEntered(ReliefPolicy policy, Yuan amount) {
	}

	/// The department decides.
	/// @param amount needed to accept it
	record AcceptGrant(UUID requestId, String grantId, int version, Decision decision, List<LineEntered> otherPolicies,
			@Nullable Yuan amount, String opinion) {

		@Override
		public String toString() {
			return "AcceptGrant[" + this.requestId + "]";
		}

	}

	/// One member of the leading group votes.
	record ApproveGrant(UUID requestId, String grantId, int version, boolean approves, String opinion) {

		@Override
		public String toString() {
			return "ApproveGrant[" + this.requestId + "]";
		}

	}

	/// Money is sent.
	/// @param amount all that is left without it
	record AllocateGrant(UUID requestId, String grantId, int version, @Nullable Yuan amount) {
	}

	/// What came back is sent again.
	/// @param payee as before without it
	record ReallocateGrant(UUID requestId, String grantId, int version, String paymentId,
			@Nullable PayeeEntered payee) {
	}

	/// A payment that the family gave back.
	record GivenBack(String paymentId, String reference) {
	}

	/// The grant goes back to the books.
	record ReturnGrant(UUID requestId, String grantId, int version, ReturnGround ground, String reason,
			List<GivenBack> givenBack) {

		@Override
		public String toString() {
			return "ReturnGrant[" + this.requestId + "]";
		}

	}

	/// A payment did not arrive.
	record RecordPaymentFailure(UUID requestId, String paymentId, PaymentFailure failure) {
	}

	/// Payments go to the bank in one file.
	/// @param paymentIds only these; without it all that wait, the oldest first
	record ExportPaymentBatch(UUID requestId, @Nullable List<String> paymentIds) {
	}

	/// A payment that arrived.
	record Arrived(String paymentId, String reference) {
	}

	/// Payments arrived.
	record ConfirmPayments(UUID requestId, List<Arrived> payments) {
	}

	/// The leading group looked whether the money helped.
	record InspectGrant(UUID requestId, String grantId, boolean conforming, String finding, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "InspectGrant[" + this.requestId + "]";
		}

	}

}
