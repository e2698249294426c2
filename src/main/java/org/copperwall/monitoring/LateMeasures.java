package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.copperwall.task.DailyWork;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Records once a day which measures are late: figures depend on what is recorded, never on the hour they are asked at.
@Component
class LateMeasures implements DailyWork {

	private final HelpStore store;

	private final MonitoringStore spells;

	LateMeasures(HelpStore store, MonitoringStore spells) {
		this.store = store;
		this.spells = spells;
	}

	@Override
	public Mono<List<DomainEvent>> onDay(RegionCode district, LocalDate day) {
		return this.store.markOverdue(district, day).collectList().flatMap(late -> events(late, district));
	}

	private Mono<List<DomainEvent>> events(List<Measure> late, RegionCode district) {
		if (late.isEmpty()) {
			return Mono.just(List.of());
		}
		return this.spells.byIds(late.stream().map(Measure::monitoringObjectId).distinct().toList(), district)
			.collectMap(MonitoringObject::id)
			.map(found -> late.stream().<DomainEvent>map(measure -> overdue(measure, found)).toList());
	}

	private static DomainEvent overdue(Measure measure, Map<UUID, MonitoringObject> spells) {
		MonitoringObject spell = spells.get(measure.monitoringObjectId());
		if (spell == null) {
			throw new IllegalStateException("a measure without its spell: " + measure.id());
		}
		return new MonitoringEvent.OfMeasure(MonitoringEvent.MEASURE_OVERDUE, spell, measure.id(), measure.kind());
	}

}
