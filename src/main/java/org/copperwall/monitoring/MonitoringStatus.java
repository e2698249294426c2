package org.copperwall.monitoring;

/// Where a spell stands: under monitoring, risk eliminated, or ended otherwise.
public enum MonitoringStatus {

	OPEN, ELIMINATED, ENDED

}
