package org.copperwall.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.household.Household;
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
class MonitoringController {

	private final Monitoring monitoring;

	private final Help help;

	private final EventFeed feed;

	private final Regions regions;

	MonitoringController(Monitoring monitoring, Help help, EventFeed feed, Regions regions) {
		this.monitoring = monitoring;
		this.help = help;
		this.feed = feed;
		this.regions = regions;
	}

	@QueryMapping
	Mono<MonitoringObject> monitoringObject(@Argument String id, @ContextValue Viewer viewer) {
		return this.monitoring.find(id, viewer);
	}

	@QueryMapping
	Mono<Connection<MonitoringObject>> monitoringObjects(@Argument RegionCode regionCode,
			@Argument @Nullable MonitoringFilter filter, @Argument MonitoringOrder orderBy,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.monitoring.list(regionCode, filter == null ? MonitoringFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "MonitoringObjectConnection")
	Mono<List<Count>> counts(Connection<MonitoringObject> page, @Argument MonitoringCountBy by) {
		return page.counts(by);
	}

	@SchemaMapping(typeName = "MonitoringObjectConnection")
	Mono<Long> people(Connection<MonitoringObject> page) {
		return page.sum(PeopleOfSpells.class).map(PeopleOfSpells::people);
	}

	@SchemaMapping(typeName = "MonitoringObjectConnection")
	Mono<Long> peopleEliminated(Connection<MonitoringObject> page) {
		return page.sum(PeopleOfSpells.class).map(PeopleOfSpells::eliminated);
	}

	@QueryMapping
	Mono<Connection<Measure>> measures(@Argument RegionCode regionCode, @Argument @Nullable MeasureFilter filter,
			@Argument MeasureOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.help.list(regionCode, filter == null ? MeasureFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@MutationMapping
	Mono<Object> assignHelper(@Argument AssignHelperInput input, @ContextValue Viewer viewer) {
		return this.help.assign(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> planMeasure(@Argument PlanMeasureInput input, @ContextValue Viewer viewer) {
		return this.help.plan(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> completeMeasure(@Argument CompleteMeasureInput input, @ContextValue Viewer viewer) {
		return this.help.complete(input, viewer).map(Outcome::answer);
	}

	@SubscriptionMapping
	Flux<MonitoringChanged> monitoringChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@ContextValue Viewer viewer) {
		return this.feed.events(viewer.within(regionCode), after, event -> MonitoringChangeKind.of(event).isPresent())
			.map(MonitoringChanged::of);
	}

	@BatchMapping(typeName = "MonitoringChanged", field = "region")
	Mono<Map<MonitoringChanged, Region>> regionOfChange(List<MonitoringChanged> changes) {
		return this.regions.all(changes.stream().map(MonitoringChanged::regionCode).distinct().toList())
			.map(found -> Batch.of(changes, change -> found.get(change.regionCode())));
	}

	@BatchMapping(typeName = "MonitoringChanged", field = "monitoringObject")
	Mono<Map<MonitoringChanged, MonitoringObject>> objectOfChange(List<MonitoringChanged> changes,
			@ContextValue Viewer viewer) {
		return this.monitoring.byIds(changes.stream().map(MonitoringChanged::monitoringObjectId).toList(), viewer)
			.map(found -> Batch.of(changes, change -> found.get(change.monitoringObjectId())));
	}

	@BatchMapping(typeName = "Household", field = "monitoringObjects")
	Mono<Map<Household, List<MonitoringObject>>> spells(List<Household> rows) {
		return this.monitoring.ofHouseholds(ids(rows))
			.map(found -> Batch.of(rows, household -> found.getOrDefault(household.id(), List.of())));
	}

	@BatchMapping(typeName = "Household", field = "monitoring")
	Mono<Map<Household, MonitoringObject>> openSpell(List<Household> rows) {
		return this.monitoring.ofHouseholds(ids(rows))
			.map(found -> Batch.of(rows, household -> MonitoringObject.open(found.get(household.id()))));
	}

	private static Collection<UUID> ids(List<Household> rows) {
		return rows.stream().map(Household::id).distinct().toList();
	}

}
