package org.copperwall.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
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
class GridController {

	private final Grid grid;

	private final Teams teams;

	private final Sections sections;

	private final GridWords words;

	private final Regions regions;

	GridController(Grid grid, Teams teams, Sections sections, GridWords words, Regions regions) {
		this.grid = grid;
		this.teams = teams;
		this.sections = sections;
		this.words = words;
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

	@MutationMapping
	Mono<Object> saveTeam(@Argument TeamInputs.SaveTeam input, @ContextValue Viewer viewer) {
		return this.teams.save(input, viewer).map(Outcome::answer);
	}

	@BatchMapping(typeName = "TeamSaved", field = "vacated")
	Mono<Map<TeamSaved, List<Region>>> vacated(List<TeamSaved> rows) {
		return regions(rows.stream().flatMap(saved -> saved.vacated().stream()).toList()).map(found -> Batch.of(rows,
				saved -> saved.vacated().stream().flatMap(code -> Stream.ofNullable(found.get(code))).toList()));
	}

	@SchemaMapping(typeName = "Team", field = "id")
	String idOfTeam(Team team) {
		return GlobalId.of(GridEvent.TEAM, team.id());
	}

	@BatchMapping(typeName = "Team", field = "region")
	Mono<Map<Team, Region>> regionOfTeam(List<Team> rows) {
		return regions(rows.stream().map(Team::regionCode).toList())
			.map(found -> Batch.of(rows, team -> found.get(team.regionCode())));
	}

	@BatchMapping(typeName = "Team", field = "monitors")
	Mono<Map<Team, List<Monitor>>> monitorsOfTeam(List<Team> rows) {
		return members(rows).map(found -> Batch.of(rows,
				team -> found.getOrDefault(team.id(), List.of()).stream().filter(Monitor::active).toList()));
	}

	@BatchMapping(typeName = "Team", field = "formerMonitors")
	Mono<Map<Team, List<Monitor>>> formerMonitorsOfTeam(List<Team> rows) {
		return members(rows).map(found -> Batch.of(rows,
				team -> found.getOrDefault(team.id(), List.of()).stream().filter(one -> !one.active()).toList()));
	}

	@BatchMapping(typeName = "Team", field = "householdsWithoutSection")
	Mono<Map<Team, Integer>> householdsWithoutSection(List<Team> rows) {
		return this.sections.households(rows.stream().map(Team::regionCode).toList())
			.map(found -> Batch.of(rows, team -> found.getOrDefault(team.regionCode(), 0)));
	}

	@SchemaMapping(typeName = "Monitor", field = "id")
	String idOfMonitor(Monitor monitor) {
		return GlobalId.of("Monitor", monitor.id());
	}

	@SchemaMapping(typeName = "Monitor", field = "name")
	String nameOfMonitor(Monitor monitor, @ContextValue Viewer viewer) {
		return Grid.nameOf(monitor, viewer);
	}

	@SchemaMapping(typeName = "Monitor", field = "phoneMasked")
	@Nullable String phoneOfMonitor(Monitor monitor, @ContextValue Viewer viewer) {
		return this.words.maskedPhone(monitor, viewer);
	}

	@BatchMapping(typeName = "Monitor", field = "sections")
	Mono<Map<Monitor, List<Region>>> sectionsOfMonitor(List<Monitor> rows) {
		return this.sections.ofMonitors(rows.stream().map(Monitor::id).toList())
			.flatMap(
					codes -> regions(codes.values().stream().flatMap(List::stream).toList()).map(found -> Batch.of(rows,
							monitor -> codes.getOrDefault(monitor.id(), List.of())
								.stream()
								.flatMap(code -> Stream.ofNullable(found.get(code)))
								.toList())));
	}

	@BatchMapping(typeName = "Monitor", field = "load")
	Mono<Map<Monitor, MonitorLoad>> loadOfMonitor(List<Monitor> rows, @ContextValue Viewer viewer) {
		return this.grid.loads(rows.stream().map(Monitor::id).toList(), viewer)
			.map(found -> Batch.of(rows, monitor -> found.getOrDefault(monitor.id(), MonitorLoad.none(monitor.id()))));
	}

	@BatchMapping(typeName = "Monitor", field = "team")
	Mono<Map<Monitor, Team>> teamOfMonitor(List<Monitor> rows, @ContextValue Viewer viewer) {
		return this.grid.teams(rows.stream().map(Monitor::teamId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, monitor -> found.get(monitor.teamId())));
	}

	private Mono<Map<UUID, List<Monitor>>> members(List<Team> rows) {
		return this.grid.monitorsOfTeams(rows.stream().map(Team::id).distinct().toList());
	}

	private Mono<Map<RegionCode, Region>> regions(Collection<RegionCode> codes) {
		return this.regions.all(codes.stream().distinct().toList());
	}

}
