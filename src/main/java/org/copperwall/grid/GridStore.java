package org.copperwall.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Teams and their members.
@Repository
class GridStore {

	private static final String TEAMS = """
			/* grid.teams */
			SELECT * FROM team %s ORDER BY region_code, id LIMIT :limit""";

	private static final String COUNT_TEAMS = """
			/* grid.countTeams */
			SELECT count(*) AS count FROM team %s""";

	private static final String TEAMS_BY_IDS = """
			/* grid.teamsByIds */
			SELECT * FROM team WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String TEAMS_OF_VILLAGES = """
			/* grid.teamsOfVillages */
			SELECT * FROM team WHERE region_code = ANY (:villages) AND active""";

	private static final String LOCK_TEAM = """
			/* grid.lockTeam */
			SELECT * FROM team
			 WHERE id = :id AND active AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""";

	private static final String SAVE_TEAM = """
			/* grid.saveTeam */
			INSERT INTO team (id, region_code, name, formed_on, version) VALUES (:id, :region, :name, :formedOn, :version)
			ON CONFLICT (id) DO UPDATE
			  SET name = excluded.name, formed_on = excluded.formed_on, version = excluded.version""";

	private static final String MONITORS = """
			/* grid.monitors */
			SELECT * FROM monitor %s ORDER BY region_code, id LIMIT :limit""";

	private static final String COUNT_MONITORS = """
			/* grid.countMonitors */
			SELECT count(*) AS count FROM monitor %s""";

	/// Who answers for one section only still finds himself.
	private static final String MONITORS_BY_IDS = """
			/* grid.monitorsByIds */
			SELECT * FROM monitor
			 WHERE id = ANY (:ids)
			   AND (region_code >= :region AND region_code < :region || ':'
			        OR EXISTS (SELECT FROM section_duty
			                    WHERE monitor_id = monitor.id AND region_code >= :region AND region_code < :region || ':'))""";

	private static final String MONITORS_OF_TEAMS = """
			/* grid.monitorsOfTeams */
			SELECT * FROM monitor WHERE team_id = ANY (:ids) ORDER BY team_id, role, id""";

	private static final String SAVE_MONITOR = """
			/* grid.saveMonitor */
			INSERT INTO monitor (id, team_id, region_code, name, role, subject, phone_sealed, since, until)
			VALUES (:id, :team, :region, :name, :role, :subject, :phone, :since, :until)
			ON CONFLICT (id) DO UPDATE
			  SET name = excluded.name, role = excluded.role, subject = excluded.subject,
			      phone_sealed = excluded.phone_sealed, since = excluded.since, until = excluded.until""";

	private final DatabaseClient database;

	GridStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Team>> teams(RegionCode region, Paging paging) {
		Where wanted = in(region).and("active");
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

	Flux<Team> teamsOfVillages(Collection<RegionCode> villages) {
		return this.database.sql(TEAMS_OF_VILLAGES).bind("villages", codes(villages)).map(GridStore::team).all();
	}

	/// Of two who change a team the second sees what the first did.
	Mono<Team> lockTeam(UUID id, RegionCode region) {
		return this.database.sql(LOCK_TEAM).bind("id", id).bind("region", region.value()).map(GridStore::team).one();
	}

	Mono<Void> save(Team team) {
		return this.database.sql(SAVE_TEAM)
			.bind("id", team.id())
			.bind("region", team.regionCode().value())
			.bind("name", team.name())
			.bind("formedOn", team.formedOn())
			.bind("version", team.version())
			.then();
	}

	Mono<Connection<Monitor>> monitors(RegionCode region, Paging paging) {
		Where wanted = in(region).and("until IS NULL");
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

	/// Present and former members, leaders first.
	Flux<Monitor> monitorsOfTeams(Collection<UUID> teams) {
		return this.database.sql(MONITORS_OF_TEAMS)
			.bind("ids", teams.toArray(UUID[]::new))
			.map(GridStore::monitor)
			.all();
	}

	Mono<Void> save(Monitor monitor) {
		return this.database.sql(SAVE_MONITOR)
			.bind("id", monitor.id())
			.bind("team", monitor.teamId())
			.bind("region", monitor.regionCode().value())
			.bind("name", monitor.name())
			.bind("role", monitor.role().name())
			.bind("subject", nullable(monitor.subject(), String.class))
			.bind("phone", SealedText.parameter(monitor.phone()))
			.bind("since", monitor.since())
			.bind("until", nullable(monitor.until(), LocalDate.class))
			.then();
	}

	private static Where in(RegionCode region) {
		return new Where().and("region_code >= :region AND region_code < :region || ':'", "region", region.value());
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

	static Parameter nullable(@Nullable Object value, Class<?> type) {
		return value == null ? Parameters.in(type) : Parameters.in(value);
	}

	static String[] codes(Collection<RegionCode> regions) {
		return regions.stream().map(RegionCode::value).distinct().toArray(String[]::new);
	}

	static RegionCode region(Readable row) {
		return new RegionCode(Column.of(row, "region_code", String.class));
	}

	private static Team team(Readable row) {
		return new Team(Column.of(row, "id", UUID.class), region(row), Column.of(row, "name", String.class),
				Column.of(row, "formed_on", LocalDate.class), Column.of(row, "version", Integer.class));
	}

	private static Monitor monitor(Readable row) {
		return new Monitor(Column.of(row, "id", UUID.class), Column.of(row, "team_id", UUID.class), region(row),
				Column.of(row, "name", String.class), TeamRole.valueOf(Column.of(row, "role", String.class)),
				row.get("subject", String.class), SealedText.of(row, "phone_sealed"),
				Column.of(row, "since", LocalDate.class), row.get("until", LocalDate.class));
	}

}
