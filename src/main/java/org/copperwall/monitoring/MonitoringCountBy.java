package org.copperwall.monitoring;

/// What a list of monitoring objects can be counted by.
public enum MonitoringCountBy {

	REGION, CATEGORY, CAUSE, DIMENSION, STATUS

}
