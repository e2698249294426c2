package org.copperwall.screening;

/// Somebody said who it is.
record MatchResolved(ScreeningMatch match) {
}
