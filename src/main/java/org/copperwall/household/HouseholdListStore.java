package org.copperwall.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of households: filtered, ordered by stable keys, counted.
@Repository
class HouseholdListStore {

	private static final String BY_REGION = """
			/* household.listByRegion */
			SELECT id, region_code, former_poor, verified_on, bank_account_sealed, registered_at, version
			  FROM household
			 %s
			 ORDER BY region_code, id
			 LIMIT :limit""";

	private static final String NEWEST = """
			/* household.listNewest */
			SELECT id, region_code, former_poor, verified_on, bank_account_sealed, registered_at, version
			  FROM household
			 %s
			 ORDER BY registered_at DESC, id DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* household.listOldest */
			SELECT id, region_code, former_poor, verified_on, bank_account_sealed, registered_at, version
			  FROM household
			 %s
			 ORDER BY registered_at, id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* household.count */
			SELECT count(*) AS count FROM household %s""";

	private static final String COUNT_BY_REGION = """
			/* household.countByRegion */
			SELECT left(region_code, :digits) AS key, count(*) AS count FROM household %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY_ALLOWANCE = """
			/* household.countByAllowance */
			SELECT coalesce(class::text, 'NONE') AS key, count(*) AS count
			  FROM household
			  LEFT JOIN allowance ON allowance.household_id = household.id AND until IS NULL
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private final DatabaseClient database;

	HouseholdListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Household>> page(RegionCode region, HouseholdFilter filter, HouseholdOrder order, Paging paging) {
		Where wanted = wanted(inside(region, HouseholdOrder.REGION), filter);
		Where page = wanted(inside(region, order), filter).with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, statement(order))
			.map(HouseholdStore::household)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, household -> cursor(order, household),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(region, wanted, HouseholdCountBy.valueOf(by))));
	}

	private static Where wanted(Where where, HouseholdFilter filter) {
		if (filter.formerPoor() != null) {
			where.and("former_poor = :formerPoor", "formerPoor", filter.formerPoor());
		}
		if (filter.verified() != null) {
			where.and(filter.verified() ? "verified_on IS NOT NULL" : "verified_on IS NULL");
		}
		if (filter.allowanceClasses() != null) {
			where.and("""
					EXISTS (SELECT FROM allowance AS present WHERE present.household_id = household.id
					   AND present.until IS NULL AND present.class = ANY (:classes))""", "classes",
					filter.allowanceClasses().toArray(Integer[]::new));
		}
		return where;
	}

	/// In an order by age, districts and townships have an index that is read from its
	/// end; a village is few enough to sort. The range beside it would lead away from
	/// that index.
	private static Where inside(RegionCode region, HouseholdOrder order) {
		Where where = new Where().with("region", region.value());
		if (order != HouseholdOrder.REGION && region.level() == RegionLevel.DISTRICT) {
			return where.and("left(region_code, 6) = :region");
		}
		if (order != HouseholdOrder.REGION && region.level() == RegionLevel.TOWNSHIP) {
			return where.and("left(region_code, 9) = :region");
		}
		return where.and("region_code >= :region AND region_code < :region || ':'");
	}

	private static void behind(Where where, HouseholdOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterId", after.key(2, 3, UUID::fromString));
		switch (order) {
			case REGION -> where.and("(region_code, id) > (:afterRegion, :afterId)", "afterRegion",
					after.key(1, 3, RegionCode::new).value());
			case NEWEST ->
				where.and("(registered_at, id) < (:afterTime, :afterId)", "afterTime", after.key(1, 3, Instant::parse));
			case OLDEST ->
				where.and("(registered_at, id) > (:afterTime, :afterId)", "afterTime", after.key(1, 3, Instant::parse));
		}
	}

	private static PageCursor cursor(HouseholdOrder order, Household household) {
		Object key = order == HouseholdOrder.REGION ? household.regionCode() : household.registeredAt();
		return PageCursor.of(order.name(), key, household.id());
	}

	private static String statement(HouseholdOrder order) {
		return switch (order) {
			case REGION -> BY_REGION;
			case NEWEST -> NEWEST;
			case OLDEST -> OLDEST;
		};
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, HouseholdCountBy by) {
		return switch (by) {
			case REGION -> counts(wanted.copy().with("digits", region.level().below().digits()), COUNT_BY_REGION);
			case ALLOWANCE_CLASS -> counts(wanted, COUNT_BY_ALLOWANCE);
		};
	}

	private Mono<List<Count>> counts(Where wanted, String statement) {
		return wanted.in(this.database, statement).map(HouseholdListStore::count).all().collectList();
	}

	private static Count count(Readable row) {
		return new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class));
	}

}
