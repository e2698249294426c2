package org.copperwall.opinion;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.opinion.OpinionReport.Answer;
import org.copperwall.opinion.OpinionReport.Assessment;
import org.copperwall.opinion.OpinionReport.Place;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The reports themselves.
@Repository
class OpinionStore {

	private static final String ONE_AT_A_TIME = """
			/* opinion.oneAtATime */
			SELECT pg_advisory_xact_lock(hashtext('opinion'), hashtext(:district))""";

	private static final String LOCK = """
			/* opinion.lock */
			SELECT * FROM opinion_report
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':' AND status = ANY (:statuses)
			   FOR UPDATE""";

	private static final String BY_IDS = """
			/* opinion.byIds */
			SELECT * FROM opinion_report
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			   AND status = ANY (:statuses)""";

	private static final String ASSESSED_BY = """
			/* opinion.assessedBy */
			SELECT * FROM opinion_report
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':' AND assessed_by = :person""";

	/// The same source is the same wherever in the district it was thought to tell of.
	private static final String LOCK_OF_SOURCE = """
			/* opinion.lockOfSource */
			SELECT * FROM opinion_report
			 WHERE id IN (SELECT report_id FROM opinion_mention
			               WHERE taken_at >= :since AND (address_digest = CAST(:address AS bytea)
			                                             OR reference_digest = CAST(:reference AS bytea)))
			   AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY taken_at DESC, id DESC
			   FOR UPDATE""";

	private static final String INSERT = """
			/* opinion.insert */
			INSERT INTO opinion_report (id, kind, region_code, located, household_id, status, due_at, reported_at, taken_at,
			                            version)
			VALUES (:id, :kind, :region, :located, :household, :status, :dueAt, :reportedAt, :takenAt, :version)""";

	private static final String SAVE = """
			/* opinion.save */
			UPDATE opinion_report
			   SET region_code = :region, located = :located, household_id = :household, status = :status,
			       founded = :founded, findings_sealed = :findings, assessed_by = :assessedBy,
			       assessed_role = :assessedRole, assessed_at = :assessedAt, warning_id = :warning,
			       answer_sealed = :answer, answered_by = :answeredBy, answered_role = :answeredRole,
			       answered_at = :answeredAt, version = :version
			 WHERE id = :id""";

	private static final String RECORD_OVERDUE = """
			/* opinion.recordOverdue */
			UPDATE opinion_report SET overdue = true WHERE id = ANY (:ids) AND status <> 'ANSWERED'""";

	private final DatabaseClient database;

	OpinionStore(DatabaseClient database) {
		this.database = database;
	}

	/// Until the end of the transaction nobody else takes a report in here: of two who
	/// tell of the same at once the second
	/// must find the first.
	Mono<Void> oneAtATime(RegionCode district) {
		return this.database.sql(ONE_AT_A_TIME).bind("district", district.value()).then();
	}

	Mono<OpinionReport> lock(UUID id, RegionCode region, Reach reach) {
		return this.database.sql(LOCK)
			.bind("id", id)
			.bind("region", region.value())
			.bind("statuses", reach.statuses())
			.map(OpinionStore::report)
			.one();
	}

	Flux<OpinionReport> byIds(Collection<UUID> ids, RegionCode region, Reach reach) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.bind("statuses", reach.statuses())
			.map(OpinionStore::report)
			.all();
	}

	/// One that this person looked into himself.
	Mono<OpinionReport> assessedBy(String person, UUID id, RegionCode region) {
		return this.database.sql(ASSESSED_BY)
			.bind("id", id)
			.bind("region", region.value())
			.bind("person", person)
			.map(OpinionStore::report)
			.one();
	}

	/// Reports that began with, or were joined by, this source; the newest first.
	Flux<OpinionReport> lockOfSource(Digests source, Instant since, RegionCode district) {
		return this.database.sql(LOCK_OF_SOURCE)
			.bind("since", since)
			.bind("address", nullable(source.address(), byte[].class))
			.bind("reference", nullable(source.reference(), byte[].class))
			.bind("region", district.value())
			.map(OpinionStore::report)
			.all();
	}

	Mono<Void> insert(OpinionReport report) {
		return placed(this.database.sql(INSERT), report).bind("kind", report.kind().name())
			.bind("dueAt", report.dueAt())
			.bind("reportedAt", report.reportedAt())
			.bind("takenAt", report.takenAt())
			.then();
	}

	Mono<Void> save(OpinionReport report) {
		Assessment judged = report.assessment();
		Answer answer = report.answer();
		return placed(this.database.sql(SAVE), report).bind("founded", nullable(report.founded(), Boolean.class))
			.bind("findings", SealedText.parameter(judged == null ? null : judged.findings()))
			.bind("assessedBy", nullable(judged == null ? null : judged.by(), String.class))
			.bind("assessedRole", nullable(judged == null ? null : judged.role().name(), String.class))
			.bind("assessedAt", nullable(report.assessedAt(), Instant.class))
			.bind("warning", nullable(report.warningId(), UUID.class))
			.bind("answer", SealedText.parameter(answer == null ? null : answer.text()))
			.bind("answeredBy", nullable(answer == null ? null : answer.by(), String.class))
			.bind("answeredRole", nullable(answer == null ? null : answer.role().name(), String.class))
			.bind("answeredAt", nullable(report.answeredAt(), Instant.class))
			.then();
	}

	Mono<Void> recordOverdue(Collection<UUID> ids) {
		return this.database.sql(RECORD_OVERDUE).bind("ids", ids.toArray(UUID[]::new)).then();
	}

	private static GenericExecuteSpec placed(GenericExecuteSpec statement, OpinionReport report) {
		return statement.bind("id", report.id())
			.bind("region", report.region().value())
			.bind("located", report.located())
			.bind("household", nullable(report.householdId(), UUID.class))
			.bind("status", report.status().name())
			.bind("version", report.version());
	}

	static OpinionReport report(Readable row) {
		return new OpinionReport(Column.of(row, "id", UUID.class),
				OpinionKind.valueOf(Column.of(row, "kind", String.class)),
				new Place(new RegionCode(Column.of(row, "region_code", String.class)),
						Column.of(row, "located", Boolean.class), row.get("household_id", UUID.class)),
				OpinionStatus.valueOf(Column.of(row, "status", String.class)), Column.of(row, "due_at", Instant.class),
				Column.of(row, "overdue", Boolean.class), assessment(row), answer(row),
				Column.of(row, "reported_at", Instant.class), Column.of(row, "taken_at", Instant.class),
				Column.of(row, "version", Integer.class));
	}

	private static @Nullable Assessment assessment(Readable row) {
		SealedText findings = SealedText.of(row, "findings_sealed");
		return findings == null ? null
				: new Assessment(Column.of(row, "founded", Boolean.class), findings,
						Column.of(row, "assessed_by", String.class),
						Role.valueOf(Column.of(row, "assessed_role", String.class)),
						Column.of(row, "assessed_at", Instant.class), row.get("warning_id", UUID.class));
	}

	private static @Nullable Answer answer(Readable row) {
		SealedText text = SealedText.of(row, "answer_sealed");
		return text == null ? null
				: new Answer(text, Column.of(row, "answered_by", String.class),
						Role.valueOf(Column.of(row, "answered_role", String.class)),
						Column.of(row, "answered_at", Instant.class));
	}

	static Parameter nullable(@Nullable Object value, Class<?> type) {
		return value == null ? Parameters.in(type) : Parameters.in(value);
	}

}
