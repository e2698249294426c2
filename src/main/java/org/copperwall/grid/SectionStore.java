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

/// Sections, who answers for them, and which households lie in them.
@Repository
class SectionStore {

	private static final String SECTIONS = """
			/* grid.sections */
			SELECT section.region_code, monitor_id, since
			  FROM section
			  LEFT JOIN section_duty AS duty ON duty.region_code = section.region_code AND until IS NULL
			 %s
			 ORDER BY section.region_code
			 LIMIT :limit""";

	private static final String COUNT_SECTIONS = """
			/* grid.countSections */
			SELECT count(*) AS count
			  FROM section
			  LEFT JOIN section_duty AS duty ON duty.region_code = section.region_code AND until IS NULL
			 %s""";

	private static final String LOCK = """
			/* grid.lockSection */
			SELECT region_code
			  FROM section
			 WHERE region_code = :code AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""";

	private static final String DUTIES = """
			/* grid.sectionDuties */
			SELECT * FROM section_duty WHERE region_code = ANY (:sections) ORDER BY region_code, since DESC, id DESC""";

	private static final String DUTIES_OF_MONITORS = """
			/* grid.dutiesOfMonitors */
			SELECT * FROM section_duty WHERE monitor_id = ANY (:monitors) AND until IS NULL ORDER BY region_code""";

	private static final String ANSWERING = """
			/* grid.answering */
			SELECT duty.region_code, duty.monitor_id, subject
			  FROM section_duty AS duty
			  JOIN monitor ON monitor.id = duty.monitor_id
			 WHERE duty.region_code = ANY (:sections) AND duty.until IS NULL""";

	private static final String INSERT_DUTY = """
			/* grid.insertDuty */
			INSERT INTO section_duty (id, region_code, monitor_id, since) VALUES (:id, :region, :monitor, :since)""";

	private static final String END_DUTY = """
			/* grid.endDuty */
			UPDATE section_duty SET until = :until WHERE id = :id""";

	private static final String COUNT_HOUSEHOLDS = """
			/* grid.countHouseholds */
			SELECT region_code, count(*)::integer AS count
			  FROM section_household
			 WHERE region_code = ANY (:places)
			 GROUP BY region_code""";

	private static final String LOADS = """
			/* grid.loads */
			SELECT monitor_id, count(DISTINCT duty.region_code)::integer AS sections, count(household_id)::integer AS households,
			       count(*) FILTER (WHERE monitored)::integer AS monitored,
			       count(*) FILTER (WHERE household_id IS NOT NULL AND (last_visited_on IS NULL OR last_visited_on
			         <= CASE WHEN monitored THEN CAST(:monitoredUntil AS date) ELSE CAST(:otherUntil AS date) END))::integer
			         AS overdue
			  FROM section_duty AS duty
			  LEFT JOIN section_household USING (region_code)
			 WHERE monitor_id = ANY (:monitors) AND until IS NULL
			 GROUP BY monitor_id""";

	private static final String PLACES = """
			/* grid.places */
			SELECT household_id, region_code FROM section_household WHERE household_id = ANY (:households)""";

	private static final String PLACE = """
			/* grid.place */
			UPDATE section_household SET region_code = :section WHERE household_id = ANY (:households)""";

	private final DatabaseClient database;

	SectionStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Section>> page(RegionCode region, SectionFilter filter, Paging paging) {
		Where wanted = new Where().and("section.region_code >= :region AND section.region_code < :region || ':'",
				"region", region.value());
		if (filter.withoutMonitor() != null) {
			wanted.and(filter.withoutMonitor() ? "monitor_id IS NULL" : "monitor_id IS NOT NULL");
		}
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.and("section.region_code > :after", "after", after.key(0, 1, text -> new RegionCode(text).value()));
		}
		return page.in(this.database, SECTIONS)
			.map(SectionStore::section)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, section -> PageCursor.of(section.regionCode()),
					wanted.in(this.database, COUNT_SECTIONS).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	/// Of two who hand a section over the second sees what the first did.
	Mono<RegionCode> lock(RegionCode section, RegionCode region) {
		return this.database.sql(LOCK)
			.bind("code", section.value())
			.bind("region", region.value())
			.map(GridStore::region)
			.one();
	}

	/// The newest first.
	Flux<Section.Duty> duties(Collection<RegionCode> sections) {
		return this.database.sql(DUTIES).bind("sections", GridStore.codes(sections)).map(SectionStore::duty).all();
	}

	/// What they answer for now.
	Flux<Section.Duty> dutiesOfMonitors(Collection<UUID> monitors) {
		return this.database.sql(DUTIES_OF_MONITORS)
			.bind("monitors", monitors.toArray(UUID[]::new))
			.map(SectionStore::duty)
			.all();
	}

	Flux<Section.Answering> answering(Collection<RegionCode> sections) {
		return this.database.sql(ANSWERING)
			.bind("sections", GridStore.codes(sections))
			.map(row -> new Section.Answering(GridStore.region(row), Column.of(row, "monitor_id", UUID.class),
					row.get("subject", String.class)))
			.all();
	}

	Mono<Void> insert(Section.Duty duty) {
		return this.database.sql(INSERT_DUTY)
			.bind("id", duty.id())
			.bind("region", duty.regionCode().value())
			.bind("monitor", duty.monitorId())
			.bind("since", duty.since())
			.then();
	}

	Mono<Void> end(UUID duty, LocalDate until) {
		return this.database.sql(END_DUTY).bind("id", duty).bind("until", until).then();
	}

	Flux<Counted> households(Collection<RegionCode> places) {
		return this.database.sql(COUNT_HOUSEHOLDS)
			.bind("places", GridStore.codes(places))
			.map(row -> new Counted(GridStore.region(row), Column.of(row, "count", Integer.class)))
			.all();
	}

	Flux<MonitorLoad> loads(Collection<UUID> monitors, VisitRule rule) {
		return this.database.sql(LOADS)
			.bind("monitors", monitors.toArray(UUID[]::new))
			.bind("monitoredUntil", rule.monitoredUntil())
			.bind("otherUntil", rule.otherUntil())
			.map(row -> new MonitorLoad(Column.of(row, "monitor_id", UUID.class),
					Column.of(row, "sections", Integer.class), Column.of(row, "households", Integer.class),
					Column.of(row, "monitored", Integer.class), Column.of(row, "overdue", Integer.class)))
			.all();
	}

	Flux<Section.Place> places(Collection<UUID> households) {
		return this.database.sql(PLACES)
			.bind("households", households.toArray(UUID[]::new))
			.map(row -> new Section.Place(Column.of(row, "household_id", UUID.class), GridStore.region(row)))
			.all();
	}

	Mono<Void> place(Collection<UUID> households, RegionCode section) {
		return households.isEmpty() ? Mono.empty()
				: this.database.sql(PLACE)
					.bind("households", households.toArray(UUID[]::new))
					.bind("section", section.value())
					.then();
	}

	private static Section section(Readable row) {
		return new Section(GridStore.region(row), row.get("monitor_id", UUID.class), row.get("since", LocalDate.class));
	}

	private static Section.Duty duty(Readable row) {
		return new Section.Duty(Column.of(row, "id", UUID.class), GridStore.region(row),
				Column.of(row, "monitor_id", UUID.class), Column.of(row, "since", LocalDate.class),
				row.get("until", LocalDate.class));
	}

	/// @param count households that lie there
	record Counted(RegionCode regionCode, int count) {
	}

}
