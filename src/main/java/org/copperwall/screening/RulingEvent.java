package org.copperwall.screening;

import java.util.Map;

/// What came of a batch, as the log knows it: numbers, and never whom they are about.
sealed interface RulingEvent extends BatchEvent {

	/// It was held against the rules: it is HELD, RAISED or TRIED now.
	record Ruled(ScreeningBatch batch, FindingCounts counts) implements RulingEvent {

		@Override
		public String kind() {
			return "screening.ruled";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("department", this.batch.department().name(), "recordKind", this.batch.kind(), "status",
					this.batch.status().name(), "findings", this.counts.findings(), "raised", this.counts.raised(),
					"joined", this.counts.joined(), "quiet", this.counts.quiet());
		}

	}

	/// Somebody looked, and let it raise its warnings.
	record Released(ScreeningBatch batch) implements RulingEvent {

		@Override
		public String kind() {
			return "screening.released";
		}

	}

	/// It was wrong, and what it raised is taken back.
	record Retracted(ScreeningBatch batch) implements RulingEvent {

		@Override
		public String kind() {
			return "screening.retracted";
		}

	}

}
