package org.copperwall.fund;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Entries by global id, for those who may read the books or see what they come to.
@Component
class LedgerLoader implements EntityLoader {

	private final Funds funds;

	LedgerLoader(Funds funds) {
		this.funds = funds;
	}

	@Override
	public String type() {
		return LedgerEntry.TYPE;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return (viewer.isAny(Funds.READERS) || viewer.is(Role.SCREEN))
				? this.funds.entries(ids, viewer).map(Map::copyOf) : Mono.just(Map.of());
	}

}
