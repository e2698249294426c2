package org.copperwall.grid;

import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Refusal;
import org.jspecify.annotations.Nullable;

/// What became of each visit of a batch, in the order in which they were sent.
record VisitsRecorded(List<VisitResult> results) {

	VisitsRecorded {
		results = List.copyOf(results);
	}

	/// Visits that this batch recorded.
	public int recorded() {
		return (int) this.results.stream().filter(result -> result.visit() != null && !result.repeated()).count();
	}

	public int refused() {
		return (int) this.results.stream().filter(result -> result.refusal() != null).count();
	}

	/// What became of one visit: it is recorded, or refused with all its faults.
	/// @param repeated whether it had been recorded before, under this key
	record VisitResult(UUID key, @Nullable Visit visit, boolean repeated, @Nullable Refusal refusal) {

		static VisitResult refused(UUID key, Refusal refusal) {
			return new VisitResult(key, null, false, refusal);
		}

	}

}
