package org.copperwall.fund;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Grants by global id.
@Component
class GrantLoader implements EntityLoader {

	private final Grants grants;

	GrantLoader(Grants grants) {
		this.grants = grants;
	}

	@Override
	public String type() {
		return Grant.TYPE;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.grants.byIds(ids, viewer).map(Map::copyOf);
	}

}
