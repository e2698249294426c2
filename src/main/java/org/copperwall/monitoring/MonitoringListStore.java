package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of monitoring objects: filtered, ordered by stable keys, counted.
@Repository
class MonitoringListStore {

	private static final String BY_REGION = """
			/* monitoring.listByRegion */
			SELECT * FROM monitoring_object
			 %s
			 ORDER BY region_code, id
			 LIMIT :limit""";

	private static final String NEWEST = """
			/* monitoring.listNewest */
			SELECT * FROM monitoring_object
			 %s
			 ORDER BY included_on DESC, id DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* monitoring.listOldest */
			SELECT * FROM monitoring_object
			 %s
			 ORDER BY included_on, id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* monitoring.count */
			SELECT count(*) AS count FROM monitoring_object %s""";

	private static final String COUNT_BY_REGION = """
			/* monitoring.countByRegion */
			SELECT left(region_code, :digits) AS key, count(*) AS count
			  FROM monitoring_object %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY_CATEGORY = """
			/* monitoring.countByCategory */
			SELECT category AS key, count(*) AS count FROM monitoring_object %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY_STATUS = """
			/* monitoring.countByStatus */
			SELECT status AS key, count(*) AS count FROM monitoring_object %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY_CAUSE = """
			/* monitoring.countByCause */
			SELECT key, count(*) AS count
			  FROM monitoring_object, unnest(causes) AS key %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY_DIMENSION = """
			/* monitoring.countByDimension */
			SELECT key, count(*) AS count
			  FROM monitoring_object, unnest(dimensions) AS key %s GROUP BY 1 ORDER BY 1""";

	private static final String LATE_MEASURE = """
			EXISTS (SELECT FROM measure WHERE monitoring_object_id = monitoring_object.id
			   AND completed_on IS NULL AND dropped_on IS NULL AND overdue_since IS NOT NULL)""";

	/// The spell by which its household counts: figures take no other.
	private static final String LATEST = """
			NOT EXISTS (SELECT FROM monitoring_object AS later
			   WHERE later.household_id = monitoring_object.household_id
			     AND (later.status = 'OPEN', later.included_on, later.id)
			       > (monitoring_object.status = 'OPEN', monitoring_object.included_on, monitoring_object.id))""";

	private static final String HELPED = """
			EXISTS (SELECT FROM measure WHERE monitoring_object_id = monitoring_object.id AND completed_on IS NOT NULL)""";

	/// So does a person, wherever his other spells were.
	private static final String PEOPLE = """
			/* monitoring.countPeople */
			SELECT count(*) AS people,
			       count(*) FILTER (WHERE status = 'ELIMINATED' AND present_at_elimination) AS eliminated
			  FROM monitoring_object
			  JOIN monitoring_person AS person ON person.monitoring_object_id = monitoring_object.id
			 %s
			   AND NOT EXISTS (
			     SELECT FROM monitoring_person AS other
			       JOIN monitoring_object AS later ON later.id = other.monitoring_object_id
			      WHERE other.member_id = person.member_id
			        AND (later.status = 'OPEN', later.included_on, later.id)
			          > (monitoring_object.status = 'OPEN', monitoring_object.included_on, monitoring_object.id))""";

	private final DatabaseClient database;

	MonitoringListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<MonitoringObject>> page(RegionCode region, MonitoringFilter filter, MonitoringOrder order,
			Paging paging) {
		Where wanted = wanted(inside(region, MonitoringOrder.REGION), filter);
		Where page = wanted(inside(region, order), filter).with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, statement(order))
			.map(MonitoringStore::object)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, object -> cursor(order, object),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(region, wanted, MonitoringCountBy.valueOf(by)))
				.summed(PeopleOfSpells.class, people(wanted)));
	}

	private Mono<PeopleOfSpells> people(Where wanted) {
		return wanted.in(this.database, PEOPLE)
			.map(row -> new PeopleOfSpells(Column.of(row, "people", Long.class),
					Column.of(row, "eliminated", Long.class)))
			.one();
	}

	private static Where wanted(Where where, MonitoringFilter filter) {
		anyOf(where, "category = ANY (:categories)", "categories", filter.categories());
		anyOf(where, "causes && :causes", "causes", filter.causes());
		anyOf(where, "dimensions && :dimensions", "dimensions", filter.dimensions());
		anyOf(where, "status = ANY (:statuses)", "statuses", filter.statuses());
		anyOf(where, "ended_reason = ANY (:endReasons)", "endReasons", filter.endReasons());
		if (filter.origin() != null) {
			where.and("origin = :origin", "origin", filter.origin().name());
		}
		day(where, "included_on >= :includedFrom", "includedFrom", filter.includedFrom());
		day(where, "included_on <= :includedTo", "includedTo", filter.includedTo());
		day(where, "eliminated_on >= :eliminatedFrom", "eliminatedFrom", filter.eliminatedFrom());
		day(where, "eliminated_on <= :eliminatedTo", "eliminatedTo", filter.eliminatedTo());
		lacking(where, filter);
		return where;
	}

	/// What a work list asks for.
	private static void lacking(Where where, MonitoringFilter filter) {
		if (Boolean.TRUE.equals(filter.withoutHelper())) {
			where.and("status = 'OPEN' AND NOT has_helper");
		}
		if (Boolean.TRUE.equals(filter.withoutMeasure())) {
			where.and("status = 'OPEN' AND NOT has_measure");
		}
		if (Boolean.TRUE.equals(filter.measureOverdue())) {
			where.and(LATE_MEASURE);
		}
		if (Boolean.TRUE.equals(filter.underObservation())) {
			where.and("observed_until IS NOT NULL AND observation_ended_on IS NULL");
		}
		if (filter.latest() != null) {
			where.and(filter.latest() ? LATEST : "NOT " + LATEST);
		}
		if (filter.helped() != null) {
			where.and(filter.helped() ? HELPED : "NOT " + HELPED);
		}
	}

	private static void anyOf(Where where, String condition, String name,
			@Nullable Collection<? extends Enum<?>> values) {
		if (values != null) {
			where.and(condition, name, MonitoringStore.names(values));
		}
	}

	private static void day(Where where, String condition, String name, @Nullable LocalDate day) {
		if (day != null) {
			where.and(condition, name, day);
		}
	}

	/// In an order by age, districts and townships have an index that is read from its
	/// end; a village is few enough to sort. The range beside it would lead away from
	/// that index.
	private static Where inside(RegionCode region, MonitoringOrder order) {
		Where where = new Where().with("region", region.value());
		if (order != MonitoringOrder.REGION && region.level() == RegionLevel.DISTRICT) {
			return where.and("left(region_code, 6) = :region");
		}
		if (order != MonitoringOrder.REGION && region.level() == RegionLevel.TOWNSHIP) {
			return where.and("left(region_code, 9) = :region");
		}
		return where.and("region_code >= :region AND region_code < :region || ':'");
	}

	private static void behind(Where where, MonitoringOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterId", after.key(2, 3, UUID::fromString));
		switch (order) {
			case REGION -> where.and("(region_code, id) > (:afterRegion, :afterId)", "afterRegion",
					after.key(1, 3, RegionCode::new).value());
			case NEWEST ->
				where.and("(included_on, id) < (:afterDay, :afterId)", "afterDay", after.key(1, 3, LocalDate::parse));
			case OLDEST ->
				where.and("(included_on, id) > (:afterDay, :afterId)", "afterDay", after.key(1, 3, LocalDate::parse));
		}
	}

	private static PageCursor cursor(MonitoringOrder order, MonitoringObject object) {
		Object key = order == MonitoringOrder.REGION ? object.regionCode() : object.includedOn();
		return PageCursor.of(order.name(), key, object.id());
	}

	private static String statement(MonitoringOrder order) {
		return switch (order) {
			case REGION -> BY_REGION;
			case NEWEST -> NEWEST;
			case OLDEST -> OLDEST;
		};
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, MonitoringCountBy by) {
		return switch (by) {
			case REGION -> counts(wanted.copy().with("digits", region.level().below().digits()), COUNT_BY_REGION);
			case CATEGORY -> counts(wanted, COUNT_BY_CATEGORY);
			case STATUS -> counts(wanted, COUNT_BY_STATUS);
			case CAUSE -> counts(wanted, COUNT_BY_CAUSE);
			case DIMENSION -> counts(wanted, COUNT_BY_DIMENSION);
		};
	}

	private Mono<List<Count>> counts(Where wanted, String statement) {
		return wanted.in(this.database, statement)
			.map(row -> new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class)))
			.all()
			.collectList();
	}

}
