package org.copperwall.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.warning.Warning;
import org.copperwall.warning.Warnings;
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
class VisitController {

	private final Grid grid;

	private final VisitRecording recording;

	private final GridWords words;

	private final Households households;

	private final Regions regions;

	private final Warnings warnings;

	private final EvidenceFiles files;

	VisitController(Grid grid, VisitRecording recording, GridWords words, Households households, Regions regions,
			Warnings warnings, EvidenceFiles files) {
		this.grid = grid;
		this.recording = recording;
		this.words = words;
		this.households = households;
		this.regions = regions;
		this.warnings = warnings;
		this.files = files;
	}

	@QueryMapping
	Mono<Connection<Visit>> visits(@Argument RegionCode regionCode, @Argument @Nullable VisitFilter filter,
			@Argument Visit.Order orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.grid.visits(regionCode, filter == null ? VisitFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "VisitConnection")
	Mono<List<Count>> counts(Connection<Visit> page, @Argument Visit.CountBy by) {
		return page.counts(by);
	}

	@MutationMapping
	Mono<Object> recordVisits(@Argument VisitInputs.RecordVisits input, @ContextValue Viewer viewer) {
		return this.recording.record(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Visit")
	String id(Visit visit) {
		return GlobalId.of(GridEvent.VISIT, visit.id());
	}

	@SchemaMapping(typeName = "Visit")
	@Nullable String notes(Visit visit, @ContextValue Viewer viewer) {
		return this.words.read(GridWords.Place.NOTES, visit.id(), visit.notes(), viewer);
	}

	@BatchMapping(typeName = "Visit")
	Mono<Map<Visit, Region>> region(List<Visit> rows) {
		return this.regions.all(rows.stream().map(Visit::region).distinct().toList())
			.map(found -> Batch.of(rows, visit -> found.get(visit.region())));
	}

	@BatchMapping(typeName = "Visit")
	Mono<Map<Visit, Household>> household(List<Visit> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(Visit::householdId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, visit -> found.get(visit.householdId())));
	}

	@BatchMapping(typeName = "Visit")
	Mono<Map<Visit, Monitor>> monitor(List<Visit> rows, @ContextValue Viewer viewer) {
		return this.grid
			.monitors(rows.stream().flatMap(visit -> Stream.ofNullable(visit.monitorId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, visit -> visit.monitorId() == null ? null : found.get(visit.monitorId())));
	}

	@BatchMapping(typeName = "Visit")
	Mono<Map<Visit, List<HouseholdMember>>> presentMembers(List<Visit> rows, @ContextValue Viewer viewer) {
		return this.households
			.membersByIds(rows.stream().flatMap(visit -> visit.present().stream()).distinct().toList(), viewer)
			.map(found -> Batch.of(rows,
					visit -> visit.present().stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
	}

	@BatchMapping(typeName = "Visit")
	Mono<Map<Visit, List<Evidence>>> evidence(List<Visit> rows, @ContextValue Viewer viewer) {
		return this.files
			.visible(rows.stream().flatMap(visit -> visit.evidenceIds().stream()).distinct().toList(), viewer)
			.map(found -> Batch.of(rows,
					visit -> visit.evidenceIds().stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
	}

	@BatchMapping(typeName = "Visit")
	Mono<Map<Visit, Warning>> warning(List<Visit> rows, @ContextValue Viewer viewer) {
		return this.warnings
			.byIds(rows.stream().flatMap(visit -> Stream.ofNullable(visit.warningId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, visit -> visit.warningId() == null ? null : found.get(visit.warningId())));
	}

}
