package org.copperwall.screening;

/// How far a batch is.
record ScreeningProgress(ScreeningStatus status, ScreeningTally tally, ScreeningBatch batch) {

	static ScreeningProgress of(ScreeningBatch batch) {
		return new ScreeningProgress(batch.status(), batch.tally(), batch);
	}

	/// Whether a progress bar would show the same.
	boolean isSameAs(ScreeningProgress other) {
		return this.status == other.status && this.tally.equals(other.tally);
	}

}
