package org.copperwall.screening;

/// Findings of a batch by what became of them.
record FindingCounts(long findings, long raised, long joined, long quiet, long gone, long retracted) {
}
