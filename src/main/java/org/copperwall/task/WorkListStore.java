package org.copperwall.task;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// What waits for whom.
@Repository
class WorkListStore {

	/// Sorts behind every instant: tasks whose clock stands still.
	private static final String NEVER = "infinity";

	private static final String MOST_URGENT = """
			/* task.listMostUrgent */
			SELECT * FROM task
			 %s
			 ORDER BY coalesce(due_at, 'infinity'), id
			 LIMIT :limit""";

	private static final String NEWEST = """
			/* task.listNewest */
			SELECT * FROM task
			 %s
			 ORDER BY opened_at DESC, id DESC
			 LIMIT :limit""";

	private static final String COUNT = """
			/* task.count */
			SELECT count(*) AS count FROM task %s""";

	private static final String COUNTS = """
			/* task.counts */
			SELECT kind, count(*) AS count,
			       count(*) FILTER (WHERE overdue_at IS NULL AND due_at < :tomorrow) AS due_today,
			       count(*) FILTER (WHERE overdue_at IS NULL AND due_at < :nextWeek) AS due_this_week,
			       count(*) FILTER (WHERE overdue_at IS NOT NULL) AS overdue
			  FROM task
			 %s
			 GROUP BY kind
			 ORDER BY kind""";

	private static final String BY_IDS = """
			/* task.byIds */
			SELECT * FROM task
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	/// The post must be the viewer's, and the person where one is named; or he was
	/// alerted.
	private static final String MINE = """
			((holder_role = ANY (:roles) AND holder_region >= :region AND holder_region < :region || ':'
			   AND (holder_department IS NULL OR holder_department = :department)
			   AND (assignee IS NULL OR assignee = :subject))
			  OR (escalated_role = ANY (:roles) AND escalated_region >= :region AND escalated_region < :region || ':'))""";

	private final DatabaseClient database;

	WorkListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Task>> page(Viewer viewer, TaskFilter filter, TaskOrder order, Paging paging) {
		Where wanted = wanted(viewer, filter);
		Where page = after(wanted.copy(), order, paging).with("limit", paging.limit());
		Mono<Long> total = wanted.in(this.database, COUNT).map((row) -> Column.of(row, "count", Long.class)).one();
		return page.in(this.database, (order == TaskOrder.DUE_AT) ? MOST_URGENT : NEWEST)
			.map(TaskRow::read)
			.all()
			.collectList()
			.map((rows) -> Connection.of(rows, paging, (task) -> cursor(task, order), total));
	}

	Mono<TaskCounts> counts(Viewer viewer, LocalDate today) {
		LocalDate nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		return mine(viewer).with("tomorrow", today.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant())
			.with("nextWeek", nextMonday.atStartOfDay(WorkingDays.ZONE).toInstant())
			.in(this.database, COUNTS)
			.map(WorkListStore::ofKind)
			.all()
			.collectList()
			.map(WorkListStore::sum);
	}

	Flux<Task> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(TaskRow::read)
			.all();
	}

	private static Where wanted(Viewer viewer, TaskFilter filter) {
		Where where = mine(viewer);
		if (filter.kinds() != null) {
			where.and("kind = ANY (:kinds)", "kinds", filter.kinds().toArray(String[]::new));
		}
		if (filter.dueBefore() != null) {
			where.and("due_at < :dueBefore", "dueBefore", filter.dueBefore());
		}
		return where;
	}

	private static Where mine(Viewer viewer) {
		return new Where().and("status IN ('OPEN', 'PAUSED')")
			.and(MINE)
			.with("roles", viewer.roles().stream().map(Role::name).toArray(String[]::new))
			.with("region", viewer.region().value())
			.with("department", Objects.requireNonNullElse(viewer.department(), ""))
			.with("subject", viewer.subject());
	}

	private static Where after(Where where, TaskOrder order, Paging paging) {
		PageCursor after = paging.after();
		if (after == null) {
			return where;
		}
		where.with("afterAt", after.key(0, 2, WorkListStore::instant))
			.with("afterId", after.key(1, 2, UUID::fromString));
		return where.and((order == TaskOrder.DUE_AT)
				? "(coalesce(due_at, 'infinity'), id) > (CAST(:afterAt AS timestamptz), :afterId)"
				: "(opened_at, id) < (CAST(:afterAt AS timestamptz), :afterId)");
	}

	/// Read to be sure that it is one, and written again.
	private static String instant(String text) {
		return text.equals(NEVER) ? NEVER : Instant.parse(text).toString();
	}

	private static PageCursor cursor(Task task, TaskOrder order) {
		Object at = (order == TaskOrder.OPENED_AT) ? task.openedAt() : Objects.requireNonNullElse(task.dueAt(), NEVER);
		return PageCursor.of(at, task.id());
	}

	private static TaskCounts ofKind(Readable row) {
		return new TaskCounts(Column.of(row, "due_today", Long.class), Column.of(row, "due_this_week", Long.class),
				Column.of(row, "overdue", Long.class),
				List.of(new Count(Column.of(row, "kind", String.class), Column.of(row, "count", Long.class))));
	}

	private static TaskCounts sum(List<TaskCounts> kinds) {
		return new TaskCounts(kinds.stream().mapToLong(TaskCounts::dueToday).sum(),
				kinds.stream().mapToLong(TaskCounts::dueThisWeek).sum(),
				kinds.stream().mapToLong(TaskCounts::overdue).sum(),
				kinds.stream().flatMap((kind) -> kind.byKind().stream()).toList());
	}

}
