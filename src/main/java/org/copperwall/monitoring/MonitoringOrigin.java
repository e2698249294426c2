package org.copperwall.monitoring;

/// How a spell began: taken over from the national register, or by a case of this service.
public enum MonitoringOrigin {

	IMPORTED, CASE

}
