package org.copperwall.warning;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.casework.Source;
import org.copperwall.event.Cursor;
import org.copperwall.graph.Batch;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class WarningLiveController {

	private final Warnings warnings;

	private final Regions regions;

	WarningLiveController(Warnings warnings, Regions regions) {
		this.warnings = warnings;
		this.regions = regions;
	}

	@SubscriptionMapping
	Flux<WarningAlert> warningRaised(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable Severity minimumSeverity, @Argument @Nullable List<Source> sources,
			@ContextValue Viewer viewer) {
		return this.warnings.raised(regionCode, after, new WarningAlert.Wanted(minimumSeverity, sources), viewer);
	}

	@SubscriptionMapping
	Flux<WarningChanged> warningChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable List<WarningChange> kinds, @ContextValue Viewer viewer) {
		return this.warnings.changed(regionCode, after, kinds, viewer);
	}

	@BatchMapping(typeName = "WarningAlert", field = "region")
	Mono<Map<WarningAlert, Region>> regionOfAlert(List<WarningAlert> rows) {
		return this.regions.all(rows.stream().map(WarningAlert::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.regionCode())));
	}

	@BatchMapping(typeName = "WarningAlert", field = "warning")
	Mono<Map<WarningAlert, Warning>> warningOfAlert(List<WarningAlert> rows, @ContextValue Viewer viewer) {
		return this.warnings.byIds(rows.stream().map(WarningAlert::warningId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.warningId())));
	}

	@BatchMapping(typeName = "WarningChanged", field = "region")
	Mono<Map<WarningChanged, Region>> regionOfChange(List<WarningChanged> rows) {
		return this.regions.all(rows.stream().map(WarningChanged::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.regionCode())));
	}

	@BatchMapping(typeName = "WarningChanged", field = "warning")
	Mono<Map<WarningChanged, Warning>> warningOfChange(List<WarningChanged> rows, @ContextValue Viewer viewer) {
		return this.warnings.byIds(rows.stream().map(WarningChanged::warningId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.warningId())));
	}

}
