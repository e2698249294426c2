package org.copperwall.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.graph.Limit;
import org.copperwall.region.Region;
import org.copperwall.region.Regions;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Who is asking, as the service sees him.
@Controller
class ViewerController {

	private final Regions regions;

	private final ObjectProvider<Limit> limits;

	ViewerController(Regions regions, ObjectProvider<Limit> limits) {
		this.regions = regions;
		this.limits = limits;
	}

	@QueryMapping
	Viewer viewer(@ContextValue Viewer viewer) {
		return viewer;
	}

	@SchemaMapping(typeName = "Viewer", field = "roles")
	List<Role> roles(Viewer viewer) {
		return viewer.roles().stream().sorted().toList();
	}

	@SchemaMapping(typeName = "Viewer", field = "scopes")
	List<String> scopes(Viewer viewer) {
		return viewer.scopes().stream().sorted().toList();
	}

	@SchemaMapping(typeName = "Viewer", field = "region")
	Mono<Region> region(Viewer viewer) {
		return this.regions.find(viewer.region());
	}

	@SchemaMapping(typeName = "Viewer", field = "limits")
	List<Limit> limits() {
		return this.limits.stream().sorted(Comparator.comparing(Limit::name)).toList();
	}

	@BatchMapping(typeName = "Holder", field = "region")
	Mono<Map<Holder, Region>> holderRegions(List<Holder> holders) {
		return this.regions.all(holders.stream().map(Holder::region).distinct().toList())
			.map((found) -> holders.stream()
				.filter((holder) -> found.containsKey(holder.region()))
				.collect(Collectors.toMap(Function.identity(), (holder) -> found.get(holder.region()))));
	}

}
