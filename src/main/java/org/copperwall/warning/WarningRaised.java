package org.copperwall.warning;

/// A warning stands for what was reported.
/// @param merged whether the household had one already, which now says this too
/// @param settledBefore whether that one was settled as unfounded a short while ago, and stays so
record WarningRaised(Warning warning, boolean merged, boolean settledBefore) {
}
