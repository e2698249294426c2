package org.copperwall.warning;

import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// What clients enter to move a warning on. None of it is ever printed: words about people are in it.
final class TripInputs {

	private TripInputs() {
	}

	/// On to a later leg.
	/// @param toHop the next one without it
	/// @param department which one, where it goes to a department
	record ForwardWarning(UUID requestId, String warningId, int version, @Nullable Hop toHop, @Nullable String notes,
			List<String> evidenceIds, @Nullable String department) {

		@Override
		public String toString() {
			return "ForwardWarning[" + this.requestId + "]";
		}

	}

	/// Back to the leg before.
	record ReturnWarning(UUID requestId, String warningId, int version, String reason) {

		@Override
		public String toString() {
			return "ReturnWarning[" + this.requestId + "]";
		}

	}

	/// The end of it.
	/// @param policy which other policy answers for it
	record SettleWarning(UUID requestId, String warningId, int version, WarningOutcome outcome, String findings,
			List<String> evidenceIds, @Nullable String policy) {

		@Override
		public String toString() {
			return "SettleWarning[" + this.requestId + "]";
		}

	}

	/// It becomes an application.
	record OpenApplication(UUID requestId, String warningId, int version, String findings, boolean commitmentSigned,
			@Nullable Yuan amountInNeed, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "OpenApplication[" + this.requestId + "]";
		}

	}

}
