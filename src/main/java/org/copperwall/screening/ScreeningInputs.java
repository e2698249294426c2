package org.copperwall.screening;

import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What the mutations of intake take.
final class ScreeningInputs {

	private ScreeningInputs() {
	}

	/// A department begins to send.
	/// @param kind key of the kind of record
	record OpenScreeningBatch(UUID requestId, RegionCode regionCode, String kind, boolean dryRun) {
	}

	/// All of it was sent.
	/// @param rows how many there should be; not checked without it
	record CloseScreeningBatch(UUID requestId, String batchId, @Nullable Integer rows) {
	}

	/// It is given up.
	record CancelScreeningBatch(UUID requestId, String batchId) {
	}

	/// Who a row is about.
	/// @param memberId one of its candidates; nobody of them without it
	record ResolveMatch(UUID requestId, String matchId, int version, @Nullable String memberId) {
	}

}
