package org.copperwall.rules;

/// How long one hop of a warning's round trip may take.
/// @param hop name of the hop, such as `VILLAGE_COMMITTEE`
public record HopRule(String hop, int workingDays) {
}
