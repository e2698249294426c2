package org.copperwall.screening;

import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// Something that happens to a batch.
interface BatchEvent extends DomainEvent {

	ScreeningBatch batch();

	@Override
	default RegionCode region() {
		return batch().region();
	}

	@Override
	default String subjectType() {
		return ScreeningBatch.TYPE;
	}

	@Override
	default UUID subjectId() {
		return batch().id();
	}

	@Override
	default Map<String, Object> facts() {
		return Map.of("department", batch().department().name(), "recordKind", batch().kind(), "status",
				batch().status().name());
	}

}
