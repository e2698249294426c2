package org.copperwall.screening;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Rows of the queue by global id.
@Component
class MatchLoader implements EntityLoader {

	private final Matches matches;

	MatchLoader(Matches matches) {
		this.matches = matches;
	}

	@Override
	public String type() {
		return ScreeningMatch.TYPE;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.matches.byIds(ids, viewer).map(Map::copyOf);
	}

}
