package org.copperwall.screening;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
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
class ScreeningController {

	private final Screenings screenings;

	private final RecordKinds kinds;

	private final Regions regions;

	ScreeningController(Screenings screenings, RecordKinds kinds, Regions regions) {
		this.screenings = screenings;
		this.kinds = kinds;
		this.regions = regions;
	}

	@QueryMapping
	List<RecordKind> recordKinds(@Argument @Nullable Department department) {
		return this.kinds.all(department);
	}

	@QueryMapping
	Mono<Connection<ScreeningBatch>> screeningBatches(@Argument RegionCode regionCode,
			@Argument @Nullable ScreeningFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.screenings.list(regionCode, filter == null ? ScreeningFilter.NONE : filter, Paging.of(first, after),
				viewer);
	}

	@SchemaMapping(typeName = "ScreeningBatchConnection")
	Mono<List<Count>> counts(Connection<ScreeningBatch> page, @Argument ScreeningCountBy by) {
		return page.counts(by);
	}

	@MutationMapping
	Mono<Object> openScreeningBatch(@Argument ScreeningInputs.OpenScreeningBatch input, @ContextValue Viewer viewer) {
		return this.screenings.open(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> closeScreeningBatch(@Argument ScreeningInputs.CloseScreeningBatch input, @ContextValue Viewer viewer) {
		return this.screenings.close(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> cancelScreeningBatch(@Argument ScreeningInputs.CancelScreeningBatch input,
			@ContextValue Viewer viewer) {
		return this.screenings.cancel(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "ScreeningBatch")
	String id(ScreeningBatch batch) {
		return GlobalId.of(ScreeningBatch.TYPE, batch.id());
	}

	@SchemaMapping(typeName = "ScreeningBatch", field = "kind")
	RecordKind kindOfBatch(ScreeningBatch batch) {
		return this.kinds.of(batch);
	}

	@SchemaMapping(typeName = "ScreeningBatch")
	String uploadUrl(ScreeningBatch batch) {
		return "/screening/" + GlobalId.of(ScreeningBatch.TYPE, batch.id()) + "/records";
	}

	@BatchMapping(typeName = "ScreeningBatch")
	Mono<Map<ScreeningBatch, Region>> region(List<ScreeningBatch> rows) {
		return this.regions.all(rows.stream().map(ScreeningBatch::region).distinct().toList())
			.map(found -> Batch.of(rows, batch -> found.get(batch.region())));
	}

	@SchemaMapping(typeName = "RecordKind", field = "title")
	String kindTitle(RecordKind kind, Locale locale) {
		return kind.title().in(locale);
	}

	@SchemaMapping(typeName = "RecordKind", field = "note")
	String kindNote(RecordKind kind, Locale locale) {
		return kind.note().in(locale);
	}

	@SchemaMapping(typeName = "RecordKind")
	String sample(RecordKind kind) {
		return kind.sample();
	}

	@SchemaMapping(typeName = "RecordColumn", field = "title")
	String columnTitle(RecordColumn column, Locale locale) {
		return column.title().in(locale);
	}

	@SchemaMapping(typeName = "RecordColumn", field = "note")
	String columnNote(RecordColumn column, Locale locale) {
		return column.note().in(locale);
	}

	@SchemaMapping(typeName = "RecordCode", field = "title")
	String codeTitle(RecordColumn.Code code, Locale locale) {
		return code.title().in(locale);
	}

}
