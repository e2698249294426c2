package org.copperwall.monitoring;

/// What the mutations of spells answer when they are accepted. Each is a member of its mutation's union, found by its name.
final class SpellAnswers {

	private SpellAnswers() {
	}

	record MonitoringAdjusted(MonitoringObject monitoringObject) {
	}

	record MonitoringEnded(MonitoringObject monitoringObject) {
	}

	record ReturnedToMonitoring(MonitoringObject monitoringObject) {
	}

}
