package org.copperwall.screening;

/// What it raised is taken back.
record ScreeningBatchRetracted(ScreeningBatch batch) {
}
