package org.copperwall.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import reactor.core.publisher.Mono;

/// How a room gives out its objects by id, for `node`, `nodes` and the subjects of changes.
public interface EntityLoader {

	/// GraphQL type, as it stands in global ids.
	String type();

	/// What of these the viewer may see, in one statement; the rest is absent, whether it
	/// exists or not.
	Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer);

}
