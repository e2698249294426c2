package org.copperwall.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What `recordMeeting` takes. Minutes and reasons are about people: nothing of it prints itself.
final class MeetingInputs {

	static final int LONGEST_MINUTES = 4000;

	static final int LONGEST_REASONS = 500;

	static final int MOST_JUDGED = 100;

	static final int MOST_ATTENDING = 100;

	private MeetingInputs() {
	}

	/// A meeting, as its minutes have it.
	/// @param regionCode the village or township that held it
	record RecordMeeting(UUID requestId, RegionCode regionCode, LocalDate heldOn, List<Role> posts,
			List<String> monitorIds, @Nullable String minutes, List<Judged> judgments) {

		/// Ids that name warnings, once each.
		List<UUID> warnings() {
			return this.judgments.stream()
				.limit(MOST_JUDGED)
				.flatMap(judged -> Stream.ofNullable(judged.warning()))
				.distinct()
				.toList();
		}

		/// Ids that name monitors, once each.
		List<UUID> monitors() {
			return this.monitorIds.stream()
				.limit(MOST_ATTENDING)
				.flatMap(text -> Stream.ofNullable(VisitInputs.id("Monitor", text)))
				.distinct()
				.toList();
		}

		@Override
		public String toString() {
			return "RecordMeeting[" + this.requestId + "]";
		}

	}

	/// What came out for one warning.
	record Judged(String warningId, Meeting.Conclusion conclusion, @Nullable String reasons) {

		@Nullable UUID warning() {
			return VisitInputs.id("Warning", this.warningId);
		}

		@Override
		public String toString() {
			return "Judged[" + this.conclusion + "]";
		}

	}

}
