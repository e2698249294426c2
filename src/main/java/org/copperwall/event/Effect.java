package org.copperwall.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a change did: its answer, the ids from which the answer can be found again, and what happened.
/// @param ids kept with the request key, so that the same request sent again is answered with the same result
public record Effect<T>(T value, Map<String, UUID> ids, List<? extends DomainEvent> events) {

	public Effect {
		ids = Map.copyOf(ids);
		events = List.copyOf(events);
	}

}
