package org.copperwall.casework;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Entities;
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

/// The live changes of approvals, whatever room they are of.
@Controller
class ApprovalController {

	private final Approvals approvals;

	private final Entities entities;

	private final Regions regions;

	ApprovalController(Approvals approvals, Entities entities, Regions regions) {
		this.approvals = approvals;
		this.entities = entities;
		this.regions = regions;
	}

	@SubscriptionMapping
	Flux<ApprovalChanged> approvalChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable List<ApprovalChange> kinds, @ContextValue Viewer viewer) {
		return this.approvals.ofRegion(regionCode, after, kinds, viewer);
	}

	@SubscriptionMapping
	Flux<ApprovalChanged> caseChanged(@Argument String id, @Argument @Nullable Cursor after,
			@ContextValue Viewer viewer) {
		return this.approvals.ofCase(id, after, viewer);
	}

	@BatchMapping(typeName = "ApprovalChanged")
	Mono<Map<ApprovalChanged, Region>> region(List<ApprovalChanged> changes) {
		return this.regions.all(changes.stream().map(ApprovalChanged::regionCode).distinct().toList())
			.map(found -> Batch.of(changes, change -> found.get(change.regionCode())));
	}

	@BatchMapping(typeName = "ApprovalChanged")
	Mono<Map<ApprovalChanged, Object>> subject(List<ApprovalChanged> changes, @ContextValue Viewer viewer) {
		return this.entities.load(changes.stream().map(ApprovalChanged::approval).distinct().toList(), viewer)
			.map(found -> Batch.of(changes, change -> found.get(change.approval())));
	}

}
