package org.copperwall.opinion;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reports by global id.
@Component
class OpinionLoader implements EntityLoader {

	private final OpinionReports reports;

	OpinionLoader(OpinionReports reports) {
		this.reports = reports;
	}

	@Override
	public String type() {
		return OpinionEvent.SUBJECT;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.reports.byIds(ids, viewer).map(Map::copyOf);
	}

}
