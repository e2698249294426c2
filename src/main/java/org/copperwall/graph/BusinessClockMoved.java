package org.copperwall.graph;

/// Told to all rooms of this instance when the business clock was moved: whatever waits for an instant must look again.
public record BusinessClockMoved() {
}
