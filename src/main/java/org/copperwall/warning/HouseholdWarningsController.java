package org.copperwall.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Paging;
import org.copperwall.household.Household;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The warnings of households: one statement for a whole page of them. A batch mapping takes no arguments, so the number of
/// rows wanted is part of the loader's key.
@Controller
class HouseholdWarningsController {

	private final Warnings warnings;

	HouseholdWarningsController(Warnings warnings, BatchLoaderRegistry loaders) {
		this.warnings = warnings;
		loaders.<Wanted, List<Warning>>forName("warningsOfHousehold").registerMappedBatchLoader(this::load);
	}

	@SchemaMapping(typeName = "Household")
	CompletableFuture<List<Warning>> warnings(Household household, @Argument Integer first,
			DataLoader<Wanted, List<Warning>> warningsOfHousehold) {
		return warningsOfHousehold.load(new Wanted(household.id(), Paging.of(first, null).first()));
	}

	private Mono<Map<Wanted, List<Warning>>> load(Set<Wanted> wanted, BatchLoaderEnvironment environment) {
		GraphQLContext context = Objects.requireNonNull(environment.<GraphQLContext>getContext());
		Viewer viewer = context.get("viewer");
		return Flux.fromIterable(wanted.stream().collect(Collectors.groupingBy(Wanted::first)).entrySet())
			.concatMap(rows -> load(rows.getValue(), rows.getKey(), viewer))
			.collect(HashMap::new, Map::putAll);
	}

	private Mono<Map<Wanted, List<Warning>>> load(List<Wanted> wanted, int first, Viewer viewer) {
		return this.warnings.ofHouseholds(wanted.stream().map(Wanted::household).toList(), first, viewer)
			.map(found -> wanted.stream()
				.collect(Collectors.toMap(one -> one, one -> found.getOrDefault(one.household(), List.of()))));
	}

	/// @param first rows at most
	record Wanted(UUID household, int first) {
	}

}
