package org.copperwall.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.copperwall.access.Holder;
import org.copperwall.access.Viewer;
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
class OpinionController {

	private final OpinionReports reports;

	private final Reporting reporting;

	private final Handling handling;

	private final Households households;

	private final Regions regions;

	private final Warnings warnings;

	OpinionController(OpinionReports reports, Reporting reporting, Handling handling, Households households,
			Regions regions, Warnings warnings) {
		this.reports = reports;
		this.reporting = reporting;
		this.handling = handling;
		this.households = households;
		this.regions = regions;
		this.warnings = warnings;
	}

	@QueryMapping
	Mono<Connection<OpinionReport>> opinionReports(@Argument RegionCode regionCode,
			@Argument @Nullable OpinionFilter filter, @Argument OpinionOrder orderBy, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.reports.list(regionCode, filter == null ? OpinionFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "OpinionReportConnection")
	Mono<List<Count>> counts(Connection<OpinionReport> page, @Argument OpinionCountBy by) {
		return page.counts(by);
	}

	@MutationMapping
	Mono<Object> reportOpinion(@Argument OpinionInputs.ReportOpinion input, @ContextValue Viewer viewer) {
		return this.reporting.report(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> locateOpinion(@Argument OpinionInputs.LocateOpinion input, @ContextValue Viewer viewer) {
		return this.handling.locate(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> assessOpinion(@Argument OpinionInputs.AssessOpinion input, @ContextValue Viewer viewer) {
		return this.handling.assess(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> answerOpinion(@Argument OpinionInputs.AnswerOpinion input, @ContextValue Viewer viewer) {
		return this.handling.answer(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "OpinionReport")
	String id(OpinionReport report) {
		return GlobalId.of(OpinionEvent.SUBJECT, report.id());
	}

	@SchemaMapping(typeName = "OpinionReport")
	@Nullable String findings(OpinionReport report, @ContextValue Viewer viewer) {
		return this.reports.findings(report, viewer);
	}

	@SchemaMapping(typeName = "OpinionReport")
	@Nullable String answer(OpinionReport report, @ContextValue Viewer viewer) {
		return this.reports.answer(report, viewer);
	}

	/// The instant would tell which warning came of it, and so whom it is about.
	@SchemaMapping(typeName = "OpinionReport")
	@Nullable Instant assessedAt(OpinionReport report, @ContextValue Viewer viewer) {
		return Reach.of(viewer).knowsWhom() ? report.assessedAt() : null;
	}

	@BatchMapping(typeName = "OpinionReport")
	Mono<Map<OpinionReport, Region>> region(List<OpinionReport> rows) {
		return this.regions.all(rows.stream().map(OpinionReport::region).distinct().toList())
			.map(found -> Batch.of(rows, report -> found.get(report.region())));
	}

	@BatchMapping(typeName = "OpinionReport")
	Mono<Map<OpinionReport, Household>> household(List<OpinionReport> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(about(rows, OpinionReport::householdId, viewer), viewer)
			.map(found -> Batch.of(rows,
					report -> report.householdId() == null ? null : found.get(report.householdId())));
	}

	@BatchMapping(typeName = "OpinionReport")
	Mono<Map<OpinionReport, Warning>> warning(List<OpinionReport> rows, @ContextValue Viewer viewer) {
		return this.warnings.byIds(about(rows, OpinionReport::warningId, viewer), viewer)
			.map(found -> Batch.of(rows, report -> report.warningId() == null ? null : found.get(report.warningId())));
	}

	@BatchMapping(typeName = "OpinionReport")
	Mono<Map<OpinionReport, Holder>> holder(List<OpinionReport> rows) {
		return this.reports.tasks(ids(rows)).map(found -> Batch.of(rows, report -> {
			var task = found.get(report.id());
			return task == null ? null : task.holder();
		}));
	}

	@BatchMapping(typeName = "OpinionReport")
	Mono<Map<OpinionReport, List<OpinionMention>>> mentions(List<OpinionReport> rows) {
		return this.reports.mentions(ids(rows))
			.map(found -> Batch.of(rows, report -> found.getOrDefault(report.id(), List.of())));
	}

	@SchemaMapping(typeName = "OpinionMention")
	@Nullable String text(OpinionMention mention, @ContextValue Viewer viewer) {
		return this.reports.read(mention, "text_sealed", mention.text(), viewer);
	}

	@SchemaMapping(typeName = "OpinionMention")
	@Nullable String address(OpinionMention mention, @ContextValue Viewer viewer) {
		return this.reports.verbatim(mention, "address_sealed", mention.address(), viewer);
	}

	@SchemaMapping(typeName = "OpinionMention")
	@Nullable String reference(OpinionMention mention, @ContextValue Viewer viewer) {
		return this.reports.verbatim(mention, "reference_sealed", mention.reference(), viewer);
	}

	@SchemaMapping(typeName = "OpinionMention")
	@Nullable String place(OpinionMention mention, @ContextValue Viewer viewer) {
		return this.reports.verbatim(mention, "place_sealed", mention.place(), viewer);
	}

	/// What leads to the families that reports are about; nothing for who may not know
	/// them.
	private static List<UUID> about(List<OpinionReport> rows, Function<OpinionReport, @Nullable UUID> what,
			Viewer viewer) {
		return !Reach.of(viewer).knowsWhom() ? List.of()
				: rows.stream().flatMap(report -> Stream.ofNullable(what.apply(report))).distinct().toList();
	}

	private static List<UUID> ids(List<OpinionReport> rows) {
		return rows.stream().map(OpinionReport::id).distinct().toList();
	}

}
