package org.copperwall.warning;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Warnings by global id.
@Component
class WarningLoader implements EntityLoader {

	private final Warnings warnings;

	WarningLoader(Warnings warnings) {
		this.warnings = warnings;
	}

	@Override
	public String type() {
		return WarningEvent.SUBJECT;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.warnings.byIds(ids, viewer).map(Map::copyOf);
	}

}
