package org.copperwall.screening;

/// The batch counts no more.
record ScreeningBatchCancelled(ScreeningBatch batch) {
}
