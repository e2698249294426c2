package org.copperwall.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Holder;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
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
class SectionController {

	private final Grid grid;

	private final Sections sections;

	private final Households households;

	private final Regions regions;

	SectionController(Grid grid, Sections sections, Households households, Regions regions) {
		this.grid = grid;
		this.sections = sections;
		this.households = households;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Connection<Section>> sections(@Argument RegionCode regionCode, @Argument @Nullable SectionFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.sections.list(regionCode, filter == null ? SectionFilter.NONE : filter, Paging.of(first, after),
				viewer);
	}

	@QueryMapping
	Mono<Connection<VisitDuty>> visitDuties(@Argument RegionCode regionCode, @Argument @Nullable VisitDutyFilter filter,
			@Argument VisitDuty.Order orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.grid.visitDuties(regionCode, filter == null ? VisitDutyFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "VisitDutyConnection")
	Mono<List<Count>> counts(Connection<VisitDuty> page, @Argument VisitDuty.CountBy by) {
		return page.counts(by);
	}

	@MutationMapping
	Mono<Object> assignSection(@Argument TeamInputs.AssignSection input, @ContextValue Viewer viewer) {
		return this.sections.assign(input, viewer).map(Outcome::answer);
	}

	@BatchMapping(typeName = "Section", field = "region")
	Mono<Map<Section, Region>> regionOfSection(List<Section> rows) {
		return regions(rows.stream().map(Section::regionCode))
			.map(found -> Batch.of(rows, section -> found.get(section.regionCode())));
	}

	@BatchMapping(typeName = "Section", field = "monitor")
	Mono<Map<Section, Monitor>> monitorOfSection(List<Section> rows, @ContextValue Viewer viewer) {
		return this.grid
			.monitors(rows.stream().flatMap(section -> Stream.ofNullable(section.monitorId())).distinct().toList(),
					viewer)
			.map(found -> Batch.of(rows,
					section -> section.monitorId() == null ? null : found.get(section.monitorId())));
	}

	@BatchMapping(typeName = "Section", field = "holder")
	Mono<Map<Section, Holder>> holder(List<Section> rows) {
		return this.sections.answering(rows).map(found -> Batch.of(rows, section -> found.get(section.regionCode())));
	}

	@BatchMapping(typeName = "Section", field = "households")
	Mono<Map<Section, Integer>> households(List<Section> rows) {
		return this.sections.households(rows.stream().map(Section::regionCode).toList())
			.map(found -> Batch.of(rows, section -> found.getOrDefault(section.regionCode(), 0)));
	}

	@BatchMapping(typeName = "Section", field = "duties")
	Mono<Map<Section, List<Section.Duty>>> duties(List<Section> rows) {
		return this.sections.duties(rows.stream().map(Section::regionCode).toList())
			.map(found -> Batch.of(rows, section -> found.getOrDefault(section.regionCode(), List.of())));
	}

	@BatchMapping(typeName = "SectionDuty", field = "monitor")
	Mono<Map<Section.Duty, Monitor>> monitorOfDuty(List<Section.Duty> rows, @ContextValue Viewer viewer) {
		return this.grid.monitors(rows.stream().map(Section.Duty::monitorId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, duty -> found.get(duty.monitorId())));
	}

	@BatchMapping(typeName = "VisitDuty", field = "section")
	Mono<Map<VisitDuty, Region>> sectionOfHousehold(List<VisitDuty> rows) {
		return regions(rows.stream().map(VisitDuty::regionCode))
			.map(found -> Batch.of(rows, duty -> found.get(duty.regionCode())));
	}

	@BatchMapping(typeName = "VisitDuty", field = "household")
	Mono<Map<VisitDuty, Household>> household(List<VisitDuty> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(VisitDuty::householdId).toList(), viewer)
			.map(found -> Batch.of(rows, duty -> found.get(duty.householdId())));
	}

	@BatchMapping(typeName = "VisitDuty", field = "monitor")
	Mono<Map<VisitDuty, Monitor>> monitorOfHousehold(List<VisitDuty> rows, @ContextValue Viewer viewer) {
		return this.grid
			.monitors(rows.stream().flatMap(duty -> Stream.ofNullable(duty.monitorId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, duty -> duty.monitorId() == null ? null : found.get(duty.monitorId())));
	}

	private Mono<Map<RegionCode, Region>> regions(Stream<RegionCode> codes) {
		return this.regions.all(codes.distinct().toList());
	}

}
