package org.copperwall.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// What is found out about a household: visits and comparisons of data.
@Repository
class ReviewStore {

	static final String VISIT = "case_visit";

	static final String COMPARISON = "case_comparison";

	private static final String VISITS = """
			/* casework.visits */
			SELECT id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed, dimensions_at_risk,
			       income_per_head_fen, expenses_fen, evidence_ids, recorded_at
			  FROM case_visit
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, recorded_at, id""";

	private static final String VISITS_BY_IDS = """
			/* casework.visitsByIds */
			SELECT id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed, dimensions_at_risk,
			       income_per_head_fen, expenses_fen, evidence_ids, recorded_at
			  FROM case_visit
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String INSERT_VISIT = """
			/* casework.insertVisit */
			INSERT INTO case_visit (id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed,
			       dimensions_at_risk, income_per_head_fen, expenses_fen, evidence_ids, recorded_at)
			VALUES (:id, :caseId, :household, :region, :day, :visitor, :role, :notes, :dimensions, :income, :expenses,
			       :evidence, :at)""";

	/// Old ones say nothing about today.
	private static final String FINDINGS = """
			/* casework.visitFindings */
			SELECT id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed, dimensions_at_risk,
			       income_per_head_fen, expenses_fen, evidence_ids, recorded_at
			  FROM case_visit
			 WHERE household_id = :household
			   AND (dimensions_at_risk IS NOT NULL OR income_per_head_fen IS NOT NULL OR expenses_fen IS NOT NULL)
			 ORDER BY visited_on DESC, id DESC
			 LIMIT 20""";

	private static final String COMPARISONS = """
			/* casework.comparisons */
			SELECT id, case_id, departments, hits, hits_unexplained, hits_sealed, recorder, recorder_role, recorded_at
			  FROM case_comparison
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, recorded_at, id""";

	private static final String INSERT_COMPARISON = """
			/* casework.insertComparison */
			INSERT INTO case_comparison (id, case_id, departments, hits, hits_unexplained, hits_sealed, recorder,
			       recorder_role, recorded_at)
			VALUES (:id, :caseId, :departments, :hits, :unexplained, :sealed, :recorder, :role, :at)""";

	private final DatabaseClient database;

	ReviewStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseVisit> visits(Collection<UUID> cases) {
		return this.database.sql(VISITS).bind("ids", cases.toArray(UUID[]::new)).map(ReviewStore::visit).all();
	}

	Flux<CaseVisit> visitsByIds(Collection<UUID> ids, CaseSight sight) {
		return this.database.sql(VISITS_BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", sight.region().value())
			.map(ReviewStore::visit)
			.all();
	}

	Mono<Void> insert(CaseVisit visit) {
		return this.database.sql(INSERT_VISIT)
			.bind("id", visit.id())
			.bind("caseId", CaseRow.maybe(UUID.class, visit.caseId()))
			.bind("household", visit.householdId())
			.bind("region", visit.region().value())
			.bind("day", visit.visitedOn())
			.bind("visitor", visit.visitor())
			.bind("role", visit.visitorRole().name())
			.bind("notes", SealedText.parameter(visit.notes()))
			.bind("dimensions", CaseRow.maybe(String[].class, names(visit.dimensionsAtRisk())))
			.bind("income", CaseRow.maybe(Long.class, fen(visit.incomePerHead())))
			.bind("expenses", CaseRow.maybe(Long.class, fen(visit.expenses())))
			.bind("evidence", visit.evidenceIds().toArray(UUID[]::new))
			.bind("at", visit.recordedAt())
			.then();
	}

	/// Visits to a household that found something out, with or without a case, the newest
	/// first.
	Flux<CaseVisit> findings(UUID household) {
		return this.database.sql(FINDINGS).bind("household", household).map(ReviewStore::visit).all();
	}

	Flux<CaseComparison> comparisons(Collection<UUID> cases) {
		return this.database.sql(COMPARISONS)
			.bind("ids", cases.toArray(UUID[]::new))
			.map(ReviewStore::comparison)
			.all();
	}

	Mono<Void> insert(CaseComparison comparison) {
		return this.database.sql(INSERT_COMPARISON)
			.bind("id", comparison.id())
			.bind("caseId", comparison.caseId())
			.bind("departments", comparison.departments().toArray(String[]::new))
			.bind("hits", comparison.hits())
			.bind("unexplained", comparison.unexplained())
			.bind("sealed", SealedText.parameter(comparison.sealedHits()))
			.bind("recorder", comparison.recorder())
			.bind("role", comparison.recorderRole().name())
			.bind("at", comparison.recordedAt())
			.then();
	}

	static CaseVisit visit(Readable row) {
		return new CaseVisit(CaseRow.id(row, "id"), row.get("case_id", UUID.class), CaseRow.id(row, "household_id"),
				CaseRow.region(row), Column.of(row, "visited_on", LocalDate.class), CaseRow.text(row, "visitor"),
				CaseRow.word(row, "visitor_role", Role.class), SealedText.of(row, "notes_sealed"), found(row),
				CaseRow.ids(row, "evidence_ids"), CaseRow.time(row, "recorded_at"));
	}

	private static VisitFindings found(Readable row) {
		boolean looked = row.get("dimensions_at_risk", String[].class) != null;
		Long income = row.get("income_per_head_fen", Long.class);
		Long expenses = row.get("expenses_fen", Long.class);
		return new VisitFindings(looked ? CaseRow.words(row, "dimensions_at_risk", Dimension.class) : null,
				income == null ? null : new Yuan(income), expenses == null ? null : new Yuan(expenses));
	}

	private static String @Nullable [] names(@Nullable List<Dimension> dimensions) {
		return dimensions == null ? null : CaseRow.names(dimensions);
	}

	private static @Nullable Long fen(@Nullable Yuan amount) {
		return amount == null ? null : amount.fen();
	}

	private static CaseComparison comparison(Readable row) {
		return new CaseComparison(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"),
				Arrays.asList(Column.of(row, "departments", String[].class)), CaseRow.number(row, "hits"),
				CaseRow.number(row, "hits_unexplained"), SealedText.of(row, "hits_sealed"),
				CaseRow.text(row, "recorder"), CaseRow.word(row, "recorder_role", Role.class),
				CaseRow.time(row, "recorded_at"));
	}

}
