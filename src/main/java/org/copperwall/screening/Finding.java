package org.copperwall.screening;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.copperwall.rules.HouseholdGroup;
import org.copperwall.warning.WarningOutcome;
import org.jspecify.annotations.Nullable;

/// A rule that the records of a batch meet (筛查结果). The report of the warning it came into has the same id.
/// @param member absent for rules that take a household as a whole
/// @param record the newest record it rests on
/// @param amount whether value and limit are amounts
/// @param value in fen for amounts, in records for counts; limit: in the same unit
/// @param outcome what came of its warning; absent while that waits for people
record Finding(UUID id, UUID batch, RegionCode region, Department department, String rule, UUID household,
		@Nullable UUID member, UUID record, HouseholdGroup group, boolean amount, long value, long limit,
		Instant foundAt, FindingStatus status, @Nullable UUID warning, @Nullable WarningOutcome outcome,
		@Nullable Instant settledAt) {

	/// The same fact said again has the same key.
	String factKey() {
		return this.rule + "/" + (this.member == null ? this.household : this.member);
	}

}
