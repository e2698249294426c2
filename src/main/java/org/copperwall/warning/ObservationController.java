package org.copperwall.warning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.graph.Batch;
import org.copperwall.monitoring.Endings;
import org.copperwall.monitoring.MonitoringObject;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Whether a warning is about a household whose risk was eliminated a short while ago: then it may be that risk again.
@Controller
class ObservationController {

	private final Endings endings;

	ObservationController(Endings endings) {
		this.endings = endings;
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, MonitoringObject>> observed(List<Warning> rows) {
		List<UUID> homes = rows.stream().map(Warning::householdId).filter(Objects::nonNull).distinct().toList();
		return this.endings.observed(homes)
			.map(found -> Batch.of(rows,
					warning -> warning.householdId() == null ? null : found.get(warning.householdId())));
	}

}
