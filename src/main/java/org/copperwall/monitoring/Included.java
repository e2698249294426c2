package org.copperwall.monitoring;

import java.util.List;

import org.copperwall.event.DomainEvent;

/// A household's inclusion, and what the log is to know of it.
public record Included(MonitoringObject object, List<? extends DomainEvent> events) {

	public Included {
		events = List.copyOf(events);
	}

}
