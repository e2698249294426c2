package org.copperwall.screening;

/// It raises its warnings now.
record ScreeningBatchReleased(ScreeningBatch batch) {
}
