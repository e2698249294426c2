package org.copperwall.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.graph.GlobalId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Every room's objects behind one door, by type.
@Component
public class Entities {

	private final Map<String, EntityLoader> loaders;

	Entities(List<EntityLoader> loaders) {
		this.loaders = loaders.stream().collect(Collectors.toMap(EntityLoader::type, Function.identity()));
	}

	/// One statement a type, however many ids; what is absent or out of reach is not in
	/// the answer.
	public Mono<Map<GlobalId, Object>> load(Collection<GlobalId> ids, Viewer viewer) {
		return Flux.fromIterable(ids.stream().collect(Collectors.groupingBy(GlobalId::type)).entrySet())
			.concatMap(group -> load(group.getKey(), group.getValue().stream().map(GlobalId::id).toList(), viewer))
			.collect(HashMap::new, Map::putAll);
	}

	private Mono<Map<GlobalId, Object>> load(String type, List<UUID> ids, Viewer viewer) {
		EntityLoader loader = this.loaders.get(type);
		if (loader == null) {
			return Mono.just(Map.of());
		}
		return loader.load(ids, viewer)
			.map(found -> found.entrySet()
				.stream()
				.collect(Collectors.toMap(entry -> new GlobalId(type, entry.getKey()), Map.Entry::getValue)));
	}

}
