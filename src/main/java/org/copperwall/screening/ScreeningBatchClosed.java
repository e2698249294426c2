package org.copperwall.screening;

/// The batch is whole.
record ScreeningBatchClosed(ScreeningBatch batch) {
}
