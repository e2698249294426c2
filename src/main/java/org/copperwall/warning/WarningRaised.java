package org.copperwall.warning;

/// A warning stands for what was reported.
/// @param merged whether the household had one already, which now says this too
record WarningRaised(Warning warning, boolean merged) {
}
