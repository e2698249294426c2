package org.copperwall.monitoring;

import java.util.UUID;

/// Somebody who belonged to the household during the spell.
/// @param presentAtElimination whether still on the day of elimination: who left before was
/// not eliminated with it
public record MonitoringPerson(UUID monitoringObjectId, UUID memberId, boolean presentAtElimination) {
}
