package org.copperwall.warning;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Holder;
import org.copperwall.access.Role;
import org.copperwall.access.Seal;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What happened to warnings on their way: who reported them, and whose hands they went through.
@Repository
class TripStore {

	private static final String INSERT_REPORT = """
			/* warning.insertReport */
			INSERT INTO warning_reporter (warning_id, number, id, source, medium, severity, grounds, causes, dimensions,
			                              reporter, role, reported_through, description_sealed, reported_at)
			SELECT :warning, count(*) + 1, :id, :source, :medium, :severity, CAST(:grounds AS jsonb), :causes, :dimensions,
			       :reporter, :role, :app, :description, :reportedAt
			  FROM warning_reporter
			 WHERE warning_id = :warning""";

	private static final String REPORTERS = """
			/* warning.reporters */
			SELECT warning_id, id, source, medium, severity, grounds::text AS grounds, role, description_sealed,
			       reported_at, retracted_at
			  FROM warning_reporter
			 WHERE warning_id = ANY (:ids)
			 ORDER BY warning_id, number""";

	private static final String INSERT_HOP = """
			/* warning.insertHop */
			INSERT INTO warning_hop (warning_id, number, hop, role, region_code, department, started_at, due_at)
			SELECT :warning, count(*) + 1, :hop, :role, :region, :department, :startedAt, :dueAt
			  FROM warning_hop
			 WHERE warning_id = :warning""";

	private static final String END_HOP = """
			/* warning.endHop */
			UPDATE warning_hop
			   SET ended_at = :at, ending = :ending, ended_by = :by, ended_role = :role, notes_sealed = :notes,
			       evidence_ids = :evidence
			 WHERE warning_id = :warning AND ended_at IS NULL""";

	private static final String HOPS = """
			/* warning.hops */
			SELECT warning_id, number, hop, role, region_code, department, started_at, due_at, ended_at, ending, ended_by,
			       ended_role, notes_sealed, evidence_ids,
			       array_remove(array_agg(department) OVER (PARTITION BY warning_id), NULL) AS departments
			  FROM warning_hop
			 WHERE warning_id = ANY (:ids)
			 ORDER BY warning_id, number""";

	private static final String WARNING_TABLE = "warning";

	private static final String HOP_TABLE = "warning_hop";

	private final DatabaseClient database;

	private final Seal seal;

	private final GroundText grounds;

	TripStore(DatabaseClient database, Seal seal, GroundText grounds) {
		this.database = database;
		this.seal = seal;
		this.grounds = grounds;
	}

	/// To be called with the warning's row locked, or just inserted.
	Mono<Void> insert(UUID warning, Report report) {
		return this.database.sql(INSERT_REPORT)
			.bind("warning", warning)
			.bind("id", report.id())
			.bind("source", report.source().name())
			.bind("medium", report.medium().name())
			.bind("severity", report.severity().level())
			.bind("grounds", this.grounds.written(report.weight().grounds()))
			.bind("causes", WarningStore.names(report.causes()))
			.bind("dimensions", WarningStore.names(report.dimensions()))
			.bind("reporter", report.reporter())
			.bind("role", report.role().name())
			.bind("app", WarningStore.nullable(report.app(), String.class))
			.bind("description", WarningStore.nullable(sealed(report), byte[].class))
			.bind("reportedAt", report.at())
			.then();
	}

	Flux<WarningReporter> reporters(Collection<UUID> warnings) {
		return this.database.sql(REPORTERS).bind("ids", warnings.toArray(UUID[]::new)).map(this::reporter).all();
	}

	/// To be called with the warning's row locked, or just inserted.
	Mono<Void> begin(UUID warning, Hop hop, Task task, Instant at) {
		Holder holder = task.holder();
		return this.database.sql(INSERT_HOP)
			.bind("warning", warning)
			.bind("hop", hop.name())
			.bind("role", holder.role().name())
			.bind("region", holder.region().value())
			.bind("department", WarningStore.nullable(holder.department(), String.class))
			.bind("startedAt", at)
			.bind("dueAt", WarningStore.nullable(task.dueAt(), Instant.class))
			.then();
	}

	/// Ends the leg a warning is at.
	Mono<Void> end(UUID warning, WarningHop.End end) {
		Role role = end.role();
		return this.database.sql(END_HOP)
			.bind("warning", warning)
			.bind("at", end.at())
			.bind("ending", end.ending().name())
			.bind("by", WarningStore.nullable(end.by(), String.class))
			.bind("role", WarningStore.nullable(role == null ? null : role.name(), String.class))
			.bind("notes", SealedText.parameter(end.notes()))
			.bind("evidence", end.evidenceIds().toArray(UUID[]::new))
			.then();
	}

	/// Null for notes that are not there, or empty.
	/// @param number of the leg they are written at
	@Nullable SealedText sealNotes(UUID warning, int number, @Nullable String notes) {
		return notes == null || notes.isBlank() ? null
				: SealedText.of(this.seal.seal(HOP_TABLE, notesOf(number), warning, notes.strip()));
	}

	/// In clear.
	String openNotes(WarningHop hop, SealedText notes) {
		return this.seal.open(HOP_TABLE, notesOf(hop.number()), hop.warningId(), notes.bytes());
	}

	/// Null for none.
	@Nullable SealedText sealPolicy(UUID warning, @Nullable String policy) {
		return policy == null ? null
				: SealedText.of(this.seal.seal(WARNING_TABLE, "policy_sealed", warning, policy.strip()));
	}

	/// In clear.
	String openPolicy(UUID warning, SealedText policy) {
		return this.seal.open(WARNING_TABLE, "policy_sealed", warning, policy.bytes());
	}

	/// Legs have no id of their own.
	private static String notesOf(int number) {
		return "notes_sealed/" + number;
	}

	Flux<WarningHop> hops(Collection<UUID> warnings) {
		return this.database.sql(HOPS).bind("ids", warnings.toArray(UUID[]::new)).map(TripStore::hop).all();
	}

	/// In clear.
	String open(UUID report, SealedText description) {
		return this.seal.open("warning_reporter", "description_sealed", report, description.bytes());
	}

	private byte @Nullable [] sealed(Report report) {
		String description = report.description();
		return description == null ? null
				: this.seal.seal("warning_reporter", "description_sealed", report.id(), description);
	}

	private WarningReporter reporter(Readable row) {
		return new WarningReporter(Column.of(row, "warning_id", UUID.class), Column.of(row, "id", UUID.class),
				Source.valueOf(Column.of(row, "source", String.class)),
				Medium.valueOf(Column.of(row, "medium", String.class)),
				Severity.ofLevel(Column.of(row, "severity", Integer.class)),
				this.grounds.read(Column.of(row, "grounds", String.class)),
				Role.valueOf(Column.of(row, "role", String.class)), SealedText.of(row, "description_sealed"),
				Column.of(row, "reported_at", Instant.class), row.get("retracted_at", Instant.class));
	}

	private static WarningHop hop(Readable row) {
		Holder holder = new Holder(Role.valueOf(Column.of(row, "role", String.class)),
				new RegionCode(Column.of(row, "region_code", String.class)), row.get("department", String.class), null);
		return new WarningHop(Column.of(row, "warning_id", UUID.class), Column.of(row, "number", Integer.class),
				Hop.valueOf(Column.of(row, "hop", String.class)), holder, Column.of(row, "started_at", Instant.class),
				row.get("due_at", Instant.class),
				Arrays.stream(Column.of(row, "departments", String[].class)).collect(Collectors.toSet()), end(row));
	}

	private static WarningHop.@Nullable End end(Readable row) {
		Instant at = row.get("ended_at", Instant.class);
		String role = row.get("ended_role", String.class);
		return at == null ? null
				: new WarningHop.End(HopEnding.valueOf(Column.of(row, "ending", String.class)), at,
						row.get("ended_by", String.class), role == null ? null : Role.valueOf(role),
						SealedText.of(row, "notes_sealed"), List.of(Column.of(row, "evidence_ids", UUID[].class)));
	}

}
