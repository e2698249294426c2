package org.copperwall.access;

import java.util.List;
import java.util.Optional;

import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Any object by its global id.
@Controller
class NodeController {

	private final Entities entities;

	NodeController(Entities entities) {
		this.entities = entities;
	}

	@QueryMapping
	Mono<Object> node(@Argument String id, @ContextValue Viewer viewer) {
		return GlobalId.parse(id)
			.map(wanted -> this.entities.load(List.of(wanted), viewer)
				.flatMap(found -> Mono.justOrEmpty(found.get(wanted))))
			.orElseGet(Mono::empty);
	}

	@QueryMapping
	Mono<List<@Nullable Object>> nodes(@Argument List<String> ids, @ContextValue Viewer viewer) {
		if (ids.size() > Paging.MOST_ROWS) {
			throw GraphFailure.badRequest("paging.rows", Paging.MOST_ROWS);
		}
		List<Optional<GlobalId>> wanted = ids.stream().map(GlobalId::parse).toList();
		return this.entities.load(wanted.stream().flatMap(Optional::stream).distinct().toList(), viewer)
			.map(found -> wanted.stream().<@Nullable Object>map(id -> id.map(found::get).orElse(null)).toList());
	}

}
