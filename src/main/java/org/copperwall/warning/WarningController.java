package org.copperwall.warning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Holder;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Case;
import org.copperwall.casework.CaseWarnings;
import org.copperwall.casework.Cases;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class WarningController {

	private final Warnings warnings;

	private final Raising raising;

	private final Households households;

	private final Regions regions;

	private final Cases cases;

	WarningController(Warnings warnings, Raising raising, Households households, Regions regions, Cases cases) {
		this.warnings = warnings;
		this.raising = raising;
		this.households = households;
		this.regions = regions;
		this.cases = cases;
	}

	@QueryMapping
	Mono<Connection<Warning>> warnings(@Argument RegionCode regionCode, @Argument @Nullable WarningFilter filter,
			@Argument WarningOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.warnings.list(regionCode, filter == null ? WarningFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "WarningConnection")
	Mono<List<Count>> counts(Connection<Warning> page, @Argument WarningCountBy by) {
		return page.counts(by);
	}

	@MutationMapping
	Mono<Object> raiseWarning(@Argument RaiseWarningInput input, @ContextValue Viewer viewer) {
		return this.raising.raise(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Warning")
	String id(Warning warning) {
		return GlobalId.of("Warning", warning.id());
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, Region>> region(List<Warning> rows) {
		return this.regions.all(rows.stream().map(Warning::region).distinct().toList())
			.map(found -> Batch.of(rows, warning -> found.get(warning.region())));
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, Household>> household(List<Warning> rows, @ContextValue Viewer viewer) {
		return this.households
			.byIds(rows.stream().flatMap(warning -> Stream.ofNullable(warning.householdId())).distinct().toList(),
					viewer)
			.map(found -> Batch.of(rows,
					warning -> warning.householdId() == null ? null : found.get(warning.householdId())));
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, Holder>> holder(List<Warning> rows) {
		return this.warnings.tasks(ids(rows)).map(found -> Batch.of(rows, warning -> {
			var task = found.get(warning.id());
			return task == null ? null : task.holder();
		}));
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, List<WarningHop>>> hops(List<Warning> rows) {
		return this.warnings.hops(ids(rows))
			.map(found -> Batch.of(rows, warning -> found.getOrDefault(warning.id(), List.of())));
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, List<WarningReporter>>> reporters(List<Warning> rows) {
		return this.warnings.reporters(ids(rows))
			.map(found -> Batch.of(rows, warning -> found.getOrDefault(warning.id(), List.of())));
	}

	@BatchMapping(typeName = "Warning", field = "case")
	Mono<Map<Warning, Case>> caseOf(List<Warning> rows, @ContextValue Viewer viewer) {
		return this.cases
			.byIds(rows.stream().flatMap(warning -> Stream.ofNullable(warning.caseId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, warning -> warning.caseId() == null ? null : found.get(warning.caseId())));
	}

	@SchemaMapping(typeName = "WarningReporter")
	@Nullable String description(WarningReporter reporter, @ContextValue Viewer viewer) {
		return this.warnings.descriptionOf(reporter, viewer);
	}

	@SchemaMapping(typeName = "DeclarationAccepted", field = "warning")
	Mono<Warning> warningOfDeclaration(CaseWarnings.Declared accepted, @ContextValue Viewer viewer) {
		return this.warnings.byIds(List.of(accepted.warningId()), viewer)
			.mapNotNull(found -> found.get(accepted.warningId()));
	}

	private static List<UUID> ids(List<Warning> rows) {
		return rows.stream().map(Warning::id).distinct().toList();
	}

}
