package org.copperwall.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import org.copperwall.access.Holder;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

/// Changes of tasks, and what is due.
@Repository
class TaskStore {

	private static final String INSERT = """
			/* task.insert */
			INSERT INTO task (id, kind, subject_type, subject_id, household_id, region_code, holder_role, holder_region,
			                  holder_department, vacant_role, assignee, working_days, opened_at, due_at, status, version)
			VALUES (:id, :kind, :subjectType, :subjectId, :householdId, :region, :holderRole, :holderRegion,
			        :holderDepartment, :vacantRole, :assignee, :workingDays, :openedAt, :dueAt, 'OPEN', 1)""";

	/// Many of them, opened at the same moment.
	private static final String INSERT_ALL = """
			/* task.insertAll */
			INSERT INTO task (id, kind, subject_type, subject_id, household_id, region_code, holder_role, holder_region,
			                  holder_department, vacant_role, assignee, working_days, opened_at, due_at, status, version)
			SELECT id, kind, subject_type, subject_id, household_id, region_code, holder_role, holder_region,
			       nullif(holder_department, ''), nullif(vacant_role, ''), nullif(assignee, ''), working_days, :openedAt,
			       CAST(due_at AS timestamptz), 'OPEN', 1
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:kinds AS text[]), CAST(:subjectTypes AS text[]),
			              CAST(:subjectIds AS uuid[]), CAST(:householdIds AS uuid[]), CAST(:regions AS text[]),
			              CAST(:holderRoles AS text[]), CAST(:holderRegions AS text[]),
			              CAST(:holderDepartments AS text[]), CAST(:vacantRoles AS text[]), CAST(:assignees AS text[]),
			              CAST(:workingDays AS integer[]), CAST(:dueAts AS text[]))
			       AS given (id, kind, subject_type, subject_id, household_id, region_code, holder_role, holder_region,
			                 holder_department, vacant_role, assignee, working_days, due_at)""";

	private static final String SAVE = """
			/* task.save */
			UPDATE task
			   SET status = :status, due_at = :dueAt, remaining_days = :remainingDays, closed_at = :closedAt,
			       closed_by = :closedBy, version = :version
			 WHERE id = :id AND version = :version - 1""";

	private static final String LOCK_OF_SUBJECT = """
			/* task.lockOfSubject */
			SELECT * FROM task
			 WHERE subject_id = :subjectId AND subject_type = :subjectType AND status IN ('OPEN', 'PAUSED')
			 ORDER BY id
			   FOR UPDATE""";

	private static final String PENDING_OF_SUBJECTS = """
			/* task.pendingOfSubjects */
			SELECT * FROM task
			 WHERE subject_id = ANY (:subjectIds) AND subject_type = :subjectType AND status IN ('OPEN', 'PAUSED')
			 ORDER BY due_at NULLS LAST, id""";

	private static final String DUE_DISTRICTS = """
			/* task.dueDistricts */
			SELECT DISTINCT left(region_code, 6) AS district
			  FROM task
			 WHERE status = 'OPEN' AND overdue_at IS NULL AND due_at <= :now
			 ORDER BY district""";

	/// Whoever comes second finds the rows locked and passes over them: no task is
	/// claimed twice.
	private static final String CLAIM_DUE = """
			/* task.claimDue */
			SELECT * FROM task
			 WHERE status = 'OPEN' AND overdue_at IS NULL AND due_at <= :now
			   AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY due_at, id
			 LIMIT :limit
			   FOR UPDATE SKIP LOCKED""";

	private static final String RECORD_OVERDUE = """
			/* task.recordOverdue */
			UPDATE task
			   SET overdue_at = :now, escalated_role = found.role, escalated_region = found.region, version = version + 1
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:roles AS text[]), CAST(:regions AS text[])) AS found(id, role, region)
			 WHERE task.id = found.id""";

	private static final String NEXT_DUE = """
			/* task.nextDue */
			SELECT due_at FROM task
			 WHERE status = 'OPEN' AND overdue_at IS NULL AND due_at IS NOT NULL
			 ORDER BY due_at LIMIT 1""";

	private static final String TICKED = """
			/* task.ticked */
			SELECT district_code FROM daily_tick WHERE day = :day""";

	private static final String TAKE_DAY = """
			/* task.takeDay */
			INSERT INTO daily_tick (district_code, day, ran_at) VALUES (:district, :day, :now) ON CONFLICT DO NOTHING""";

	private static final String BUSINESS_DAY = """
			/* task.businessDay */
			SELECT day FROM view_business_day WHERE district_code = :district""";

	private final DatabaseClient database;

	TaskStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(Task task) {
		Holder holder = task.holder();
		return this.database.sql(INSERT)
			.bind("id", task.id())
			.bind("kind", task.kind())
			.bind("subjectType", task.subjectType())
			.bind("subjectId", task.subjectId())
			.bind("householdId", maybe(task.householdId(), UUID.class))
			.bind("region", task.region().value())
			.bind("holderRole", holder.role().name())
			.bind("holderRegion", holder.region().value())
			.bind("holderDepartment", maybe(holder.department(), String.class))
			.bind("vacantRole", maybe(TaskRow.name(holder.vacantRole()), String.class))
			.bind("assignee", maybe(task.assignee(), String.class))
			.bind("workingDays", task.workingDays())
			.bind("openedAt", task.openedAt())
			.bind("dueAt", maybe(task.dueAt(), Instant.class))
			.then();
	}

	/// All of them have a due instant and were opened at the same one.
	Mono<Void> insertAll(List<Task> tasks) {
		return this.database.sql(INSERT_ALL)
			.bind("openedAt", tasks.getFirst().openedAt())
			.bind("ids", all(tasks, Task::id, UUID[]::new))
			.bind("kinds", all(tasks, Task::kind, String[]::new))
			.bind("subjectTypes", all(tasks, Task::subjectType, String[]::new))
			.bind("subjectIds", all(tasks, Task::subjectId, UUID[]::new))
			.bind("householdIds", all(tasks, Task::householdId, UUID[]::new))
			.bind("regions", all(tasks, (task) -> task.region().value(), String[]::new))
			.bind("holderRoles", all(tasks, (task) -> task.holder().role().name(), String[]::new))
			.bind("holderRegions", all(tasks, (task) -> task.holder().region().value(), String[]::new))
			.bind("holderDepartments", all(tasks, (task) -> text(task.holder().department()), String[]::new))
			.bind("vacantRoles", all(tasks, (task) -> text(task.holder().vacantRole()), String[]::new))
			.bind("assignees", all(tasks, (task) -> text(task.assignee()), String[]::new))
			.bind("workingDays", all(tasks, Task::workingDays, Integer[]::new))
			.bind("dueAts", all(tasks, (task) -> text(task.dueAt()), String[]::new))
			.then();
	}

	/// Saves where it stands; the caller holds its lock.
	Mono<Void> save(Task task) {
		return this.database.sql(SAVE)
			.bind("id", task.id())
			.bind("status", task.status().name())
			.bind("dueAt", maybe(task.dueAt(), Instant.class))
			.bind("remainingDays", maybe(task.remainingDays(), Integer.class))
			.bind("closedAt", maybe(task.closedAt(), Instant.class))
			.bind("closedBy", maybe(task.closedBy(), String.class))
			.bind("version", task.version())
			.then();
	}

	Flux<Task> lockOfSubject(String subjectType, UUID subjectId) {
		return this.database.sql(LOCK_OF_SUBJECT)
			.bind("subjectType", subjectType)
			.bind("subjectId", subjectId)
			.map(TaskRow::read)
			.all();
	}

	Flux<Task> pendingOfSubjects(String subjectType, Collection<UUID> subjectIds) {
		return this.database.sql(PENDING_OF_SUBJECTS)
			.bind("subjectType", subjectType)
			.bind("subjectIds", subjectIds.toArray(UUID[]::new))
			.map(TaskRow::read)
			.all();
	}

	Flux<RegionCode> dueDistricts(Instant now) {
		return this.database.sql(DUE_DISTRICTS)
			.bind("now", now)
			.map((row) -> new RegionCode(Column.of(row, "district", String.class)))
			.all();
	}

	Flux<Task> claimDue(RegionCode district, Instant now, int limit) {
		return this.database.sql(CLAIM_DUE)
			.bind("region", district.value())
			.bind("now", now)
			.bind("limit", limit)
			.map(TaskRow::read)
			.all();
	}

	/// Records of all of these that they became overdue, and who was alerted.
	Mono<Void> recordOverdue(List<Task> tasks, Instant now) {
		GenericExecuteSpec record = this.database.sql(RECORD_OVERDUE).bind("now", now);
		return record.bind("ids", tasks.stream().map(Task::id).toArray(UUID[]::new))
			.bind("roles", tasks.stream().map((task) -> TaskRow.escalatedRole(task)).toArray(String[]::new))
			.bind("regions", tasks.stream().map((task) -> TaskRow.escalatedRegion(task)).toArray(String[]::new))
			.then();
	}

	/// Empty while nothing is due ever.
	Mono<Instant> nextDue() {
		return this.database.sql(NEXT_DUE).mapValue(Instant.class).one();
	}

	Flux<RegionCode> ticked(LocalDate day) {
		return this.database.sql(TICKED)
			.bind("day", day)
			.map((row) -> new RegionCode(Column.of(row, "district_code", String.class)))
			.all();
	}

	/// @return whether the day was still to be taken; waits for whoever is about to take
	/// it
	Mono<Boolean> takeDay(RegionCode district, LocalDate day, Instant now) {
		return this.database.sql(TAKE_DAY)
			.bind("district", district.value())
			.bind("day", day)
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	/// Empty before the first tick.
	Mono<LocalDate> businessDay(RegionCode district) {
		return this.database.sql(BUSINESS_DAY)
			.bind("district", district.value())
			.map((row) -> Column.of(row, "day", LocalDate.class))
			.one();
	}

	private static <T> T[] all(List<Task> tasks, Function<Task, ? extends @Nullable T> value, IntFunction<T[]> array) {
		return tasks.stream().map(value).toArray(array);
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static Parameter maybe(@Nullable Object value, Class<?> type) {
		return (value != null) ? Parameters.in(value) : Parameters.in(type);
	}

}
