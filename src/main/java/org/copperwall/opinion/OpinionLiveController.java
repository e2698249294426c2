package org.copperwall.opinion;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
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
class OpinionLiveController {

	private final OpinionReports reports;

	private final Regions regions;

	OpinionLiveController(OpinionReports reports, Regions regions) {
		this.reports = reports;
		this.regions = regions;
	}

	@SubscriptionMapping
	Flux<OpinionChanged> opinionChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable List<OpinionChange> kinds, @ContextValue Viewer viewer) {
		return this.reports.changed(regionCode, after, kinds, viewer);
	}

	@BatchMapping(typeName = "OpinionChanged")
	Mono<Map<OpinionChanged, Region>> region(List<OpinionChanged> rows) {
		return this.regions.all(rows.stream().map(OpinionChanged::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.regionCode())));
	}

	@BatchMapping(typeName = "OpinionChanged")
	Mono<Map<OpinionChanged, OpinionReport>> report(List<OpinionChanged> rows, @ContextValue Viewer viewer) {
		return this.reports.byIds(rows.stream().map(OpinionChanged::reportId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.reportId())));
	}

}
