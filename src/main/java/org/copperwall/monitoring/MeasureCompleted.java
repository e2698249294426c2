package org.copperwall.monitoring;

/// A measure reached the family.
public record MeasureCompleted(MonitoringObject monitoringObject, Measure measure) {
}
