package org.copperwall.screening;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Batches by global id.
@Component
class ScreeningLoader implements EntityLoader {

	private final Screenings screenings;

	ScreeningLoader(Screenings screenings) {
		this.screenings = screenings;
	}

	@Override
	public String type() {
		return ScreeningBatch.TYPE;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.screenings.byIds(ids, viewer).map(Map::copyOf);
	}

}
