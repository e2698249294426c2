package org.copperwall.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.copperwall.warning.WarningOutcome;
import org.jspecify.annotations.Nullable;

/// What people enter about a batch that was judged, and what they are answered.
final class RulingInputs {

	private RulingInputs() {
	}

	record ReleaseScreeningBatch(UUID requestId, String batchId, int version) {
	}

	/// @param reason kept sealed
	record RetractScreeningBatch(UUID requestId, String batchId, int version, String reason) {

		@Override
		public String toString() {
			return "RetractScreeningBatch[" + this.batchId + "]";
		}

	}

	/// What a list of findings is narrowed by; what is left out does not narrow.
	/// @param batchId global id
	record FindingFilter(@Nullable String batchId, @Nullable List<String> rules, @Nullable List<FindingStatus> statuses,
			@Nullable List<WarningOutcome> outcomes, @Nullable Boolean settled) {

		static final FindingFilter NONE = new FindingFilter(null, null, null, null, null);

	}

	/// Of which findings the precision is asked.
	/// @param from first day on which they were found; until: first day on which not
	record Period(RegionCode region, @Nullable LocalDate from, @Nullable LocalDate until) {
	}

}
