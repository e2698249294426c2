package org.copperwall.grid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Ratio;
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
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class CampaignController {

	private final Campaigns campaigns;

	private final Grid grid;

	private final Meetings meetings;

	private final Regions regions;

	CampaignController(Campaigns campaigns, Grid grid, Meetings meetings, Regions regions) {
		this.campaigns = campaigns;
		this.grid = grid;
		this.meetings = meetings;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Connection<Campaign>> campaigns(@Argument RegionCode regionCode, @Argument @Nullable Boolean open,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.campaigns.list(regionCode, open, Paging.of(first, after), viewer);
	}

	@MutationMapping
	Mono<Object> openCampaign(@Argument CampaignInputs.OpenCampaign input, @ContextValue Viewer viewer) {
		return this.campaigns.open(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> closeCampaign(@Argument CampaignInputs.CloseCampaign input, @ContextValue Viewer viewer) {
		return this.campaigns.close(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Campaign")
	String id(Campaign campaign) {
		return GlobalId.of(GridEvent.CAMPAIGN, campaign.id());
	}

	@BatchMapping(typeName = "Campaign", field = "region")
	Mono<Map<Campaign, Region>> regionOfCampaign(List<Campaign> rows) {
		return regions(rows.stream().map(Campaign::regionCode))
			.map(found -> Batch.of(rows, campaign -> found.get(campaign.regionCode())));
	}

	@BatchMapping(typeName = "Campaign")
	Mono<Map<Campaign, Ratio>> coverage(List<Campaign> rows, @ContextValue Viewer viewer) {
		return this.campaigns.villages(ids(rows), viewer)
			.map(found -> Batch.of(rows, campaign -> Campaigns.coverage(found.getOrDefault(campaign.id(), List.of()))));
	}

	@BatchMapping(typeName = "Campaign")
	Mono<Map<Campaign, List<Campaign.Village>>> villages(List<Campaign> rows, @ContextValue Viewer viewer) {
		return this.campaigns.villages(ids(rows), viewer)
			.map(found -> Batch.of(rows, campaign -> found.getOrDefault(campaign.id(), List.of())));
	}

	@SchemaMapping(typeName = "CampaignVillage", field = "coverage")
	Ratio coverageOfVillage(Campaign.Village village) {
		return Campaigns.coverage(List.of(village));
	}

	@BatchMapping(typeName = "CampaignVillage", field = "region")
	Mono<Map<Campaign.Village, Region>> regionOfVillage(List<Campaign.Village> rows) {
		return regions(rows.stream().map(Campaign.Village::regionCode))
			.map(found -> Batch.of(rows, village -> found.get(village.regionCode())));
	}

	@SubscriptionMapping
	Flux<GridChanged> gridChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable List<GridChange> kinds, @ContextValue Viewer viewer) {
		return this.grid.changed(regionCode, after, kinds, viewer);
	}

	@BatchMapping(typeName = "GridChanged", field = "region")
	Mono<Map<GridChanged, Region>> regionOfChange(List<GridChanged> rows) {
		return regions(rows.stream().map(GridChanged::regionCode))
			.map(found -> Batch.of(rows, row -> found.get(row.regionCode())));
	}

	@BatchMapping(typeName = "GridChanged")
	Mono<Map<GridChanged, Visit>> visit(List<GridChanged> rows, @ContextValue Viewer viewer) {
		return this.grid.visits(subjects(rows, GridEvent.VISIT), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.subjectId())));
	}

	@BatchMapping(typeName = "GridChanged")
	Mono<Map<GridChanged, Team>> team(List<GridChanged> rows, @ContextValue Viewer viewer) {
		return this.grid.teams(subjects(rows, GridEvent.TEAM), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.subjectId())));
	}

	@BatchMapping(typeName = "GridChanged")
	Mono<Map<GridChanged, Meeting>> meeting(List<GridChanged> rows, @ContextValue Viewer viewer) {
		return this.meetings.byIds(subjects(rows, GridEvent.MEETING), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.subjectId())));
	}

	@BatchMapping(typeName = "GridChanged")
	Mono<Map<GridChanged, Campaign>> campaign(List<GridChanged> rows, @ContextValue Viewer viewer) {
		return this.campaigns
			.byIds(rows.stream().flatMap(row -> Stream.ofNullable(row.campaignId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, row -> row.campaignId() == null ? null : found.get(row.campaignId())));
	}

	private static List<UUID> subjects(List<GridChanged> rows, String type) {
		return rows.stream().flatMap(row -> Stream.ofNullable(row.subject(type))).distinct().toList();
	}

	private static List<UUID> ids(List<Campaign> rows) {
		return rows.stream().map(Campaign::id).distinct().toList();
	}

	private Mono<Map<RegionCode, Region>> regions(Stream<RegionCode> codes) {
		return this.regions.all(codes.distinct().toList());
	}

}
