package org.copperwall.monitoring;

/// Somebody answers for the household now.
public record HelperAssigned(MonitoringObject monitoringObject) {
}
