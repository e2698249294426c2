package org.copperwall.monitoring;

/// The orders a list of monitoring objects can have: by region, or by the day of inclusion.
public enum MonitoringOrder {

	REGION, NEWEST, OLDEST

}
