package org.copperwall.screening;

import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// What happens to a batch, as the log knows it: numbers, and never whom they are about.
sealed interface ScreeningEvent extends DomainEvent {

	String CLOSED = "screening.closed";

	ScreeningBatch batch();

	@Override
	default RegionCode region() {
		return batch().region();
	}

	@Override
	default String subjectType() {
		return ScreeningBatch.TYPE;
	}

	@Override
	default UUID subjectId() {
		return batch().id();
	}

	@Override
	default Map<String, Object> facts() {
		ScreeningBatch batch = batch();
		return Map.of("department", batch.department().name(), "recordKind", batch.kind(), "dryRun", batch.dryRun(),
				"rows", batch.tally().rows(), "matched", batch.tally().matched());
	}

	/// A department begins to send.
	record Opened(ScreeningBatch batch) implements ScreeningEvent {

		@Override
		public String kind() {
			return "screening.opened";
		}

	}

	/// All of it came.
	record Closed(ScreeningBatch batch) implements ScreeningEvent {

		@Override
		public String kind() {
			return CLOSED;
		}

	}

	/// It was given up.
	record Cancelled(ScreeningBatch batch) implements ScreeningEvent {

		@Override
		public String kind() {
			return "screening.cancelled";
		}

	}

	/// Somebody said who a row is about, or that it is about nobody known.
	record MatchResolved(ScreeningBatch batch, MatchStatus as) implements ScreeningEvent {

		@Override
		public String kind() {
			return "screening.matchResolved";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("department", batch().department().name(), "recordKind", batch().kind(), "as",
					this.as.name());
		}

	}

}
