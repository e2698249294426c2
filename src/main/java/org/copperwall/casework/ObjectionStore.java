package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// Objections to notices, and their answers.
@Repository
class ObjectionStore {

	static final String TABLE = "case_objection";

	private static final String OF_CASES = """
			/* casework.objections */
			SELECT id, case_id, round, objection_sealed, recorder, recorder_role, recorded_at, answer_sealed, upheld,
			       answerer, answerer_role, answered_at
			  FROM case_objection
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, recorded_at, id""";

	private static final String BY_IDS = """
			/* casework.objectionsByIds */
			SELECT case_objection.id, case_id, case_objection.round, objection_sealed, recorder, recorder_role, recorded_at,
			       answer_sealed, upheld, answerer, answerer_role, answered_at
			  FROM case_objection
			  JOIN approval_case ON approval_case.id = case_id
			 WHERE case_objection.id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String INSERT = """
			/* casework.insertObjection */
			INSERT INTO case_objection (id, case_id, round, objection_sealed, recorder, recorder_role, recorded_at)
			VALUES (:id, :caseId, :round, :objection, :recorder, :role, :at)""";

	private static final String ANSWER = """
			/* casework.answerObjection */
			UPDATE case_objection
			   SET answer_sealed = :answer, upheld = :upheld, answerer = :answerer, answerer_role = :role, answered_at = :at
			 WHERE id = :id""";

	private final DatabaseClient database;

	ObjectionStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseObjection> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES).bind("ids", cases.toArray(UUID[]::new)).map(ObjectionStore::objection).all();
	}

	Flux<CaseObjection> byIds(Collection<UUID> ids, CaseSight sight) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", sight.region().value())
			.map(ObjectionStore::objection)
			.all();
	}

	Mono<Void> insert(CaseObjection objection) {
		return this.database.sql(INSERT)
			.bind("id", objection.id())
			.bind("caseId", objection.caseId())
			.bind("round", objection.round())
			.bind("objection", SealedText.parameter(objection.objection()))
			.bind("recorder", objection.recorder())
			.bind("role", objection.recorderRole().name())
			.bind("at", objection.recordedAt())
			.then();
	}

	Mono<Void> answer(UUID objection, CaseObjection.Answer answer) {
		return this.database.sql(ANSWER)
			.bind("id", objection)
			.bind("answer", SealedText.parameter(answer.text()))
			.bind("upheld", answer.upheld())
			.bind("answerer", answer.answerer())
			.bind("role", answer.answererRole().name())
			.bind("at", answer.at())
			.then();
	}

	private static CaseObjection objection(Readable row) {
		return new CaseObjection(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), CaseRow.number(row, "round"),
				SealedText.of(row, "objection_sealed"), CaseRow.text(row, "recorder"),
				CaseRow.word(row, "recorder_role", Role.class), CaseRow.time(row, "recorded_at"), answer(row));
	}

	private static CaseObjection.@Nullable Answer answer(Readable row) {
		Instant at = row.get("answered_at", Instant.class);
		return at == null ? null
				: new CaseObjection.Answer(SealedText.of(row, "answer_sealed"), Column.of(row, "upheld", Boolean.class),
						CaseRow.text(row, "answerer"), CaseRow.word(row, "answerer_role", Role.class), at);
	}

}
