package org.copperwall.monitoring;

/// Where a measure stands; overdue as the daily tick recorded it.
public enum MeasureStatus {

	PLANNED, OVERDUE, COMPLETED, DROPPED

}
