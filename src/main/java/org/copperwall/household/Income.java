package org.copperwall.household;

import java.util.UUID;

import org.copperwall.graph.Yuan;

/// Net income of a household in a calendar year.
/// @param perHead net income of the year by the number of members
public record Income(UUID householdId, int year, Yuan perHead) {
}
