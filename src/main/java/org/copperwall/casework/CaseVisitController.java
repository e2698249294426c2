package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
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
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Visits for cases as a list, and what each leads to.
@Controller
class CaseVisitController {

	private final Cases cases;

	private final Households households;

	private final Regions regions;

	CaseVisitController(Cases cases, Households households, Regions regions) {
		this.cases = cases;
		this.households = households;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Connection<CaseVisit>> caseVisits(@Argument RegionCode regionCode, @Argument @Nullable CaseVisitFilter filter,
			@Argument CaseVisitOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.cases.visits(regionCode, filter == null ? CaseVisitFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@BatchMapping(typeName = "CaseVisit")
	Mono<Map<CaseVisit, Household>> household(List<CaseVisit> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(CaseVisit::householdId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, visit -> found.get(visit.householdId())));
	}

	@BatchMapping(typeName = "CaseVisit")
	Mono<Map<CaseVisit, Region>> region(List<CaseVisit> rows) {
		return this.regions.all(rows.stream().map(CaseVisit::region).distinct().toList())
			.map(found -> Batch.of(rows, visit -> found.get(visit.region())));
	}

	@BatchMapping(typeName = "CaseVisit", field = "case")
	Mono<Map<CaseVisit, Case>> caseOfVisit(List<CaseVisit> rows, @ContextValue Viewer viewer) {
		return this.cases
			.byIds(rows.stream().flatMap(visit -> Stream.ofNullable(visit.caseId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, visit -> visit.caseId() == null ? null : found.get(visit.caseId())));
	}

}
