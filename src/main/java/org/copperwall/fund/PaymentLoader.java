package org.copperwall.fund;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Payments by global id.
@Component
class PaymentLoader implements EntityLoader {

	private final Grants grants;

	PaymentLoader(Grants grants) {
		this.grants = grants;
	}

	@Override
	public String type() {
		return GrantPayment.TYPE;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.grants.payments(ids, viewer).map(Map::copyOf);
	}

}
