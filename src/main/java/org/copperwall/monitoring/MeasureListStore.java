package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of measures: filtered, ordered by stable keys, counted. A measure lies where its spell does.
@Repository
class MeasureListStore {

	private static final String DUE = """
			/* monitoring.listDueMeasures */
			SELECT measure.*
			  FROM measure
			  JOIN monitoring_object AS spell ON spell.id = monitoring_object_id
			 %s
			 ORDER BY due_on, measure.id
			 LIMIT :limit""";

	private static final String NEWEST = """
			/* monitoring.listNewestMeasures */
			SELECT measure.*
			  FROM measure
			  JOIN monitoring_object AS spell ON spell.id = monitoring_object_id
			 %s
			 ORDER BY planned_on DESC, measure.id DESC
			 LIMIT :limit""";

	private static final String COUNT = """
			/* monitoring.countMeasures */
			SELECT count(*) AS count
			  FROM measure
			  JOIN monitoring_object AS spell ON spell.id = monitoring_object_id
			 %s""";

	private final DatabaseClient database;

	MeasureListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Measure>> page(RegionCode region, MeasureFilter filter, MeasureOrder order, Paging paging) {
		Where wanted = wanted(region, filter);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, order == MeasureOrder.DUE ? DUE : NEWEST)
			.map(HelpStore::measure)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, measure -> cursor(order, measure),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	private static Where wanted(RegionCode region, MeasureFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				region.value());
		if (filter.statuses() != null) {
			where.and(filter.statuses()
				.stream()
				.distinct()
				.map(MeasureListStore::in)
				.collect(Collectors.joining(" OR ", "(false OR ", ")")));
		}
		if (filter.kinds() != null) {
			where.and("kind = ANY (:kinds)", "kinds", MonitoringStore.names(filter.kinds()));
		}
		if (filter.underMonitoring() != null) {
			where.and(filter.underMonitoring() ? "spell.status = 'OPEN'" : "spell.status <> 'OPEN'");
		}
		day(where, "due_on >= :dueFrom", "dueFrom", filter.dueFrom());
		day(where, "due_on <= :dueUntil", "dueUntil", filter.dueUntil());
		day(where, "completed_on >= :completedFrom", "completedFrom", filter.completedFrom());
		day(where, "completed_on <= :completedUntil", "completedUntil", filter.completedUntil());
		return where;
	}

	/// As [Measure#status] has it.
	private static String in(MeasureStatus status) {
		return switch (status) {
			case PLANNED -> "completed_on IS NULL AND dropped_on IS NULL AND overdue_since IS NULL";
			case OVERDUE -> "completed_on IS NULL AND dropped_on IS NULL AND overdue_since IS NOT NULL";
			case COMPLETED -> "completed_on IS NOT NULL";
			case DROPPED -> "dropped_on IS NOT NULL";
		};
	}

	private static void day(Where where, String condition, String name, @Nullable LocalDate day) {
		if (day != null) {
			where.and(condition, name, day);
		}
	}

	private static void behind(Where where, MeasureOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterDay", after.key(1, 3, LocalDate::parse)).with("afterId", after.key(2, 3, UUID::fromString));
		where.and(order == MeasureOrder.DUE ? "(due_on, measure.id) > (:afterDay, :afterId)"
				: "(planned_on, measure.id) < (:afterDay, :afterId)");
	}

	private static PageCursor cursor(MeasureOrder order, Measure measure) {
		return PageCursor.of(order.name(), order == MeasureOrder.DUE ? measure.dueOn() : measure.plannedOn(),
				measure.id());
	}

}
