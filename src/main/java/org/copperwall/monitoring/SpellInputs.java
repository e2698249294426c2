package org.copperwall.monitoring;

import java.util.List;
import java.util.UUID;

/// What clients enter to change a spell. None of it is ever printed: words about people are in it.
final class SpellInputs {

	private SpellInputs() {
	}

	/// It is monitored for something else now.
	record AdjustMonitoring(UUID requestId, String monitoringObjectId, int version, Category category,
			List<RiskCause> causes, List<Dimension> dimensions, String reason, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "AdjustMonitoring[" + this.requestId + "]";
		}

	}

	/// It ends otherwise than by elimination.
	record EndMonitoring(UUID requestId, String monitoringObjectId, int version, EndReason endReason, String reason,
			List<String> evidenceIds) {

		@Override
		public String toString() {
			return "EndMonitoring[" + this.requestId + "]";
		}

	}

	/// Its risk came back.
	record ReturnToMonitoring(UUID requestId, String monitoringObjectId, int version, List<RiskCause> causes,
			List<Dimension> dimensions, String reason, List<String> evidenceIds) {

		@Override
		public String toString() {
			return "ReturnToMonitoring[" + this.requestId + "]";
		}

	}

}
