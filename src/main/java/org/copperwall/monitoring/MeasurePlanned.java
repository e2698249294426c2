package org.copperwall.monitoring;

/// A measure was planned.
public record MeasurePlanned(MonitoringObject monitoringObject, Measure measure) {
}
