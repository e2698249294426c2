package org.copperwall.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class GridStore {

	private static final String TEAMS = """
			/* grid.teams */
			SELECT id, region_code, name, formed_on FROM team %s ORDER BY region_code, id LIMIT :limit""";

	private static final String COUNT_TEAMS = """
			/* grid.countTeams */
			SELECT count(*) AS count FROM team %s""";

	private static final String TEAMS_BY_IDS = """
			/* grid.teamsByIds */
			SELECT id, region_code, name, formed_on
			  FROM team
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String MONITORS = """
			/* grid.monitors */
			SELECT id, team_id, region_code, name, since FROM monitor %s ORDER BY region_code, id LIMIT :limit""";

	private static final String COUNT_MONITORS = """
			/* grid.countMonitors */
			SELECT count(*) AS count FROM monitor %s""";

	private static final String MONITORS_BY_IDS = """
			/* grid.monitorsByIds */
			SELECT id, team_id, region_code, name, since
			  FROM monitor
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String MONITORS_OF_TEAMS = """
			/* grid.monitorsOfTeams */
			SELECT id, team_id, region_code, name, since
			  FROM monitor
			 WHERE team_id = ANY (:ids) AND active
			 ORDER BY team_id, region_code, id""";

	private final DatabaseClient database;

	GridStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Team>> teams(RegionCode region, Paging paging) {
		Where wanted = activeIn(region);
		return page(wanted, paging).in(this.database, TEAMS)
			.map(GridStore::team)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, team -> PageCursor.of(team.regionCode(), team.id()),
					count(wanted, COUNT_TEAMS)));
	}

	Flux<Team> teams(Collection<UUID> ids, RegionCode region) {
		return byIds(TEAMS_BY_IDS, ids, region).map(GridStore::team).all();
	}

	Mono<Connection<Monitor>> monitors(RegionCode region, Paging paging) {
		Where wanted = activeIn(region);
		return page(wanted, paging).in(this.database, MONITORS)
			.map(GridStore::monitor)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, monitor -> PageCursor.of(monitor.regionCode(), monitor.id()),
					count(wanted, COUNT_MONITORS)));
	}

	Flux<Monitor> monitors(Collection<UUID> ids, RegionCode region) {
		return byIds(MONITORS_BY_IDS, ids, region).map(GridStore::monitor).all();
	}

	Flux<Monitor> monitorsOfTeams(Collection<UUID> teams) {
		return this.database.sql(MONITORS_OF_TEAMS)
			.bind("ids", teams.toArray(UUID[]::new))
			.map(GridStore::monitor)
			.all();
	}

	private static Where activeIn(RegionCode region) {
		return new Where().and("region_code >= :region AND region_code < :region || ':'", "region", region.value())
			.and("active");
	}

	private static Where page(Where wanted, Paging paging) {
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		return after == null ? page : page.with("afterRegion", after.key(0, 2, text -> new RegionCode(text).value()))
			.and("(region_code, id) > (:afterRegion, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
	}

	private Mono<Long> count(Where wanted, String statement) {
		return wanted.in(this.database, statement).map(row -> Column.of(row, "count", Long.class)).one();
	}

	private DatabaseClient.GenericExecuteSpec byIds(String statement, Collection<UUID> ids, RegionCode region) {
		return this.database.sql(statement).bind("ids", ids.toArray(UUID[]::new)).bind("region", region.value());
	}

	private static Team team(Readable row) {
		return new Team(Column.of(row, "id", UUID.class), new RegionCode(Column.of(row, "region_code", String.class)),
				Column.of(row, "name", String.class), Column.of(row, "formed_on", LocalDate.class));
	}

	private static Monitor monitor(Readable row) {
		return new Monitor(Column.of(row, "id", UUID.class), Column.of(row, "team_id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)), Column.of(row, "name", String.class),
				Column.of(row, "since", LocalDate.class));
	}

}
