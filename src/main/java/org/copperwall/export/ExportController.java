package org.copperwall.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.region.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class ExportController {

	private final Exports exports;

	private final ExportWords words;

	private final ExportWatch watch;

	ExportController(Exports exports, ExportWords words, ExportWatch watch) {
		this.exports = exports;
		this.words = words;
		this.watch = watch;
	}

	@QueryMapping
	Mono<Export> export(@Argument String id, @ContextValue Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(global -> global.type().equals(Export.TYPE)))
			.flatMap(global -> this.exports.byId(global.id(), viewer));
	}

	@QueryMapping
	Mono<Connection<Export>> exports(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.exports.list(Paging.of(first, after), viewer);
	}

	@QueryMapping
	List<ExportColumn> exportColumns(@Argument ExportList list) {
		return List.copyOf(this.exports.catalog(list).columns().values());
	}

	@QueryMapping
	List<ExportTemplate> exportTemplates(@Argument ExportList list) {
		return this.exports.catalog(list).templates();
	}

	@MutationMapping
	Mono<Object> requestExport(@Argument RequestExportInput input, @ContextValue Viewer viewer) {
		return this.exports.request(input, viewer).map(Outcome::answer);
	}

	@SubscriptionMapping
	Flux<ExportProgress> exportProgress(@Argument String id, @ContextValue Viewer viewer) {
		return this.watch.progress(GlobalId.idOf(Export.TYPE, id), viewer);
	}

	@SchemaMapping(typeName = "Export")
	String id(Export export) {
		return GlobalId.of(Export.TYPE, export.id());
	}

	@SchemaMapping(typeName = "Export")
	List<ExportColumn> columns(Export export) {
		return this.words.columns(export);
	}

	@BatchMapping(typeName = "Export")
	Mono<Map<Export, Region>> region(List<Export> rows) {
		return this.exports.regions(rows);
	}

	@SchemaMapping(typeName = "Export")
	String purpose(Export export) {
		return this.words.purpose(export);
	}

	@SchemaMapping(typeName = "Export")
	String fileName(Export export) {
		return this.words.fileName(export);
	}

	@SchemaMapping(typeName = "ExportColumn", field = "title")
	String columnTitle(ExportColumn column, Locale locale) {
		return column.title().in(locale);
	}

	@SchemaMapping(typeName = "ExportTemplate", field = "title")
	String templateTitle(ExportTemplate template, Locale locale) {
		return template.title().in(locale);
	}

	@SchemaMapping(typeName = "ExportTemplate")
	@Nullable String note(ExportTemplate template, Locale locale) {
		return template.note() == null ? null : template.note().in(locale);
	}

}
