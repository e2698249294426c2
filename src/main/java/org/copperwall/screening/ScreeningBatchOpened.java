package org.copperwall.screening;

/// The batch takes rows.
record ScreeningBatchOpened(ScreeningBatch batch) {
}
