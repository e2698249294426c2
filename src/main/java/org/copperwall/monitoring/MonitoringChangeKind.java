package org.copperwall.monitoring;

import java.util.Optional;

import org.copperwall.event.RecordedEvent;
import org.copperwall.task.TaskEvent;

/// What happened to a monitored household.
public enum MonitoringChangeKind {

	INCLUDED, CHANGED, HELPER_ASSIGNED, MEASURE_PLANNED, MEASURE_COMPLETED, MEASURE_OVERDUE, TASK_OVERDUE, ADJUSTED,
	ELIMINATED, RETURNED, ENDED, OBSERVED;

	/// As the log names it; empty for changes that subscribers of monitoring do not
	/// watch.
	static Optional<MonitoringChangeKind> of(RecordedEvent event) {
		if (!event.subjectType().equals("MonitoringObject")) {
			return Optional.empty();
		}
		return switch (event.kind()) {
			case MonitoringEvent.INCLUDED -> Optional.of(INCLUDED);
			case MonitoringEvent.CHANGED -> Optional.of(CHANGED);
			case MonitoringEvent.HELPER_ASSIGNED -> Optional.of(HELPER_ASSIGNED);
			case MonitoringEvent.MEASURE_PLANNED -> Optional.of(MEASURE_PLANNED);
			case MonitoringEvent.MEASURE_COMPLETED -> Optional.of(MEASURE_COMPLETED);
			case MonitoringEvent.MEASURE_OVERDUE -> Optional.of(MEASURE_OVERDUE);
			case MonitoringEvent.ADJUSTED -> Optional.of(ADJUSTED);
			case MonitoringEvent.ELIMINATED -> Optional.of(ELIMINATED);
			case MonitoringEvent.RETURNED -> Optional.of(RETURNED);
			case MonitoringEvent.ENDED -> Optional.of(ENDED);
			case MonitoringEvent.OBSERVED -> Optional.of(OBSERVED);
			case TaskEvent.OVERDUE -> Optional.of(TASK_OVERDUE);
			default -> Optional.empty();
		};
	}

}
