package org.copperwall.grid;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Paging;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class GridController {

	private final Grid grid;

	private final Regions regions;

	GridController(Grid grid, Regions regions) {
		this.grid = grid;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Connection<Team>> teams(@Argument RegionCode regionCode, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.grid.teams(regionCode, Paging.of(first, after), viewer);
	}

	@QueryMapping
	Mono<Connection<Monitor>> monitors(@Argument RegionCode regionCode, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.grid.monitors(regionCode, Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "Team", field = "id")
	String idOfTeam(Team team) {
		return GlobalId.of("Team", team.id());
	}

	@BatchMapping(typeName = "Team", field = "region")
	Mono<Map<Team, Region>> regionOfTeam(List<Team> rows) {
		return this.regions.all(rows.stream().map(Team::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, team -> found.get(team.regionCode())));
	}

	@BatchMapping(typeName = "Team", field = "monitors")
	Mono<Map<Team, List<Monitor>>> monitorsOfTeam(List<Team> rows) {
		return this.grid.monitorsOfTeams(rows.stream().map(Team::id).distinct().toList())
			.map(found -> Batch.of(rows, team -> found.getOrDefault(team.id(), List.of())));
	}

	@SchemaMapping(typeName = "Monitor", field = "id")
	String idOfMonitor(Monitor monitor) {
		return GlobalId.of("Monitor", monitor.id());
	}

	@SchemaMapping(typeName = "Monitor", field = "name")
	String nameOfMonitor(Monitor monitor, @ContextValue Viewer viewer) {
		return Grid.nameOf(monitor, viewer);
	}

	@BatchMapping(typeName = "Monitor", field = "section")
	Mono<Map<Monitor, Region>> sectionOfMonitor(List<Monitor> rows) {
		return this.regions.all(rows.stream().map(Monitor::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, monitor -> found.get(monitor.regionCode())));
	}

	@BatchMapping(typeName = "Monitor", field = "team")
	Mono<Map<Monitor, Team>> teamOfMonitor(List<Monitor> rows, @ContextValue Viewer viewer) {
		return this.grid.teams(rows.stream().map(Monitor::teamId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, monitor -> found.get(monitor.teamId())));
	}

}
