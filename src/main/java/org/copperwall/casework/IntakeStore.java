package org.copperwall.casework;

import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What guided applications had to ask.
@Repository
class IntakeStore {

	/// What a further need of an open case asked was asked before.
	private static final String INSERT = """
			/* casework.insertIntake */
			INSERT INTO case_intake (case_id, asked, known)
			VALUES (:case, :asked, :known)
			ON CONFLICT (case_id) DO NOTHING""";

	private static final String OF_CASES = """
			/* casework.intakes */
			SELECT case_id, asked, known FROM case_intake WHERE case_id = ANY (:ids)""";

	private final DatabaseClient database;

	IntakeStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(CaseIntake intake) {
		return this.database.sql(INSERT)
			.bind("case", intake.caseId())
			.bind("asked", CaseRow.names(intake.askedFields()))
			.bind("known", CaseRow.names(intake.knownFields()))
			.then();
	}

	Flux<CaseIntake> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES).bind("ids", cases.toArray(UUID[]::new)).map(IntakeStore::intake).all();
	}

	private static CaseIntake intake(Readable row) {
		return new CaseIntake(CaseRow.id(row, "case_id"), CaseRow.words(row, "asked", ApplicationField.class),
				CaseRow.words(row, "known", ApplicationField.class));
	}

}
