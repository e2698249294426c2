package org.copperwall.monitoring;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;

/// A change to a monitored household as it reaches subscribers: the envelope as recorded, the object as of delivery.
public record MonitoringChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, MonitoringChangeKind kind,
		UUID monitoringObjectId) implements Positioned {

	static MonitoringChanged of(RecordedEvent event) {
		return new MonitoringChanged(event.cursor(), event.occurredAt(), event.region(),
				MonitoringChangeKind.of(event).orElseThrow(), event.subjectId());
	}

}
