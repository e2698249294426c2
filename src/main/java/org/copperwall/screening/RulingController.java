package org.copperwall.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.warning.WarningOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What came of batches, as the graph has it.
@Controller
class RulingController {

	private final BatchDecisions decisions;

	private final Findings findings;

	private final Regions regions;

	RulingController(BatchDecisions decisions, Findings findings, Regions regions) {
		this.decisions = decisions;
		this.findings = findings;
		this.regions = regions;
	}

	@MutationMapping
	Mono<Object> releaseScreeningBatch(@Argument RulingInputs.ReleaseScreeningBatch input,
			@ContextValue Viewer viewer) {
		return this.decisions.release(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> retractScreeningBatch(@Argument RulingInputs.RetractScreeningBatch input,
			@ContextValue Viewer viewer) {
		return this.decisions.retract(input, viewer).map(Outcome::answer);
	}

	@QueryMapping
	Mono<Connection<FindingRow>> screeningFindings(@Argument RegionCode regionCode,
			@Argument RulingInputs.@Nullable FindingFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.findings.list(regionCode, filter == null ? RulingInputs.FindingFilter.NONE : filter,
				Paging.of(first, after), viewer);
	}

	@QueryMapping
	Mono<List<FindingListStore.Precision>> screeningPrecision(@Argument RegionCode regionCode,
			@Argument @Nullable LocalDate from, @Argument @Nullable LocalDate until, @ContextValue Viewer viewer) {
		return this.findings.precision(new RulingInputs.Period(regionCode, from, until), viewer);
	}

	@BatchMapping(typeName = "ScreeningBatch", field = "ruling")
	Mono<Map<ScreeningBatch, Findings.Standing>> ruling(List<ScreeningBatch> rows, @ContextValue Viewer viewer) {
		return this.findings.standing(rows, viewer).map(found -> Batch.of(rows, batch -> found.get(batch.id())));
	}

	@BatchMapping(typeName = "ScreeningFinding", field = "rule")
	Mono<Map<FindingRow, ScreeningRule>> rule(List<FindingRow> rows) {
		return this.findings.rules(rows);
	}

	@BatchMapping(typeName = "ScreeningFinding", field = "region")
	Mono<Map<FindingRow, Region>> region(List<FindingRow> rows) {
		return this.regions.all(rows.stream().map(row -> row.finding().region()).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.finding().region())));
	}

	@SchemaMapping(typeName = "ScreeningFinding", field = "batchId")
	String batchId(FindingRow row) {
		return GlobalId.of(ScreeningBatch.TYPE, row.finding().batch());
	}

	@SchemaMapping(typeName = "ScreeningFinding", field = "status")
	FindingStatus status(FindingRow row) {
		return row.finding().status();
	}

	@SchemaMapping(typeName = "ScreeningFinding", field = "outcome")
	@Nullable WarningOutcome outcome(FindingRow row) {
		return row.finding().outcome();
	}

	@SchemaMapping(typeName = "ScreeningFinding", field = "foundAt")
	Instant foundAt(FindingRow row) {
		return row.finding().foundAt();
	}

	@SchemaMapping(typeName = "ScreeningFinding", field = "settledAt")
	@Nullable Instant settledAt(FindingRow row) {
		return row.finding().settledAt();
	}

	@SchemaMapping(typeName = "ScreeningPrecision", field = "ruleKey")
	String ruleKey(FindingListStore.Precision precision) {
		return precision.rule();
	}

}
