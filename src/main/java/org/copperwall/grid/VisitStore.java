package org.copperwall.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Visits, once each however often they are sent.
@Repository
class VisitStore {

	private static final String ONE_AT_A_TIME = """
			/* grid.oneBatchAtATime */
			SELECT pg_advisory_xact_lock(hashtext('grid.visits'), hashtext(:recorder))""";

	private static final String INSERT = """
			/* grid.insertVisit */
			INSERT INTO visit (id, household_id, region_code, monitor_id, visited_on, recorder_issuer, recorder,
			                   recorder_role, client_key, content_digest, met, present, secure, at_risk, notes_sealed,
			                   evidence_ids, warning_id, recorded_at)
			VALUES (:id, :household, :region, :monitor, :visitedOn, :issuer, :recorder, :role, :key, :digest, :met, :present,
			        :secure, :atRisk, :notes, :evidence, :warning, :recordedAt)""";

	private static final String BY_KEYS = """
			/* grid.visitsByKeys */
			SELECT *
			  FROM visit
			 WHERE recorder_issuer = :issuer AND recorder = :recorder AND client_key = ANY (:keys)""";

	private static final String BY_IDS = """
			/* grid.visitsByIds */
			SELECT * FROM visit WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private final DatabaseClient database;

	VisitStore(DatabaseClient database) {
		this.database = database;
	}

	/// How somebody's phone named a visit, and what it sent.
	/// @param digest keyed, in hexadecimal
	record Sent(UUID key, String digest) {
	}

	/// A visit that was recorded before, under its key.
	record Known(Visit visit, Sent sent) {
	}

	/// Until the end of the transaction this person records nothing else: of a batch sent
	/// twice at once the second finds
	/// what the first recorded.
	Mono<Void> oneAtATime(Viewer viewer) {
		return this.database.sql(ONE_AT_A_TIME).bind("recorder", viewer.issuer() + " " + viewer.subject()).then();
	}

	Mono<Void> insert(Visit visit, Sent sent, Viewer viewer) {
		return this.database.sql(INSERT)
			.bind("id", visit.id())
			.bind("household", visit.householdId())
			.bind("region", visit.region().value())
			.bind("monitor", GridStore.nullable(visit.monitorId(), UUID.class))
			.bind("visitedOn", visit.visitedOn())
			.bind("issuer", viewer.issuer())
			.bind("recorder", viewer.subject())
			.bind("role", Objects.requireNonNull(visit.recorderRole()).name())
			.bind("key", sent.key())
			.bind("digest", HexFormat.of().parseHex(sent.digest()))
			.bind("met", visit.met())
			.bind("present", visit.present().toArray(UUID[]::new))
			.bind("secure", names(visit.secure()))
			.bind("atRisk", names(visit.atRisk()))
			.bind("notes", SealedText.parameter(visit.notes()))
			.bind("evidence", visit.evidenceIds().toArray(UUID[]::new))
			.bind("warning", GridStore.nullable(visit.warningId(), UUID.class))
			.bind("recordedAt", visit.recordedAt())
			.then();
	}

	/// What this person sent before under these keys.
	Flux<Known> byKeys(Collection<UUID> keys, Viewer viewer) {
		return this.database.sql(BY_KEYS)
			.bind("issuer", viewer.issuer())
			.bind("recorder", viewer.subject())
			.bind("keys", keys.toArray(UUID[]::new))
			.map(row -> new Known(visit(row),
					new Sent(Column.of(row, "client_key", UUID.class),
							HexFormat.of().formatHex(Column.of(row, "content_digest", byte[].class)))))
			.all();
	}

	Flux<Visit> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(VisitStore::visit)
			.all();
	}

	private static String[] names(List<Dimension> dimensions) {
		return dimensions.stream().map(Dimension::name).toArray(String[]::new);
	}

	private static List<Dimension> dimensions(Readable row, String column) {
		return Arrays.stream(Column.of(row, column, String[].class)).map(Dimension::valueOf).toList();
	}

	static Visit visit(Readable row) {
		String role = row.get("recorder_role", String.class);
		return new Visit(Column.of(row, "id", UUID.class), Column.of(row, "household_id", UUID.class),
				GridStore.region(row), row.get("monitor_id", UUID.class), Column.of(row, "visited_on", LocalDate.class),
				role == null ? null : Role.valueOf(role), Column.of(row, "met", Boolean.class),
				List.of(Column.of(row, "present", UUID[].class)), dimensions(row, "secure"), dimensions(row, "at_risk"),
				SealedText.of(row, "notes_sealed"), List.of(Column.of(row, "evidence_ids", UUID[].class)),
				row.get("warning_id", UUID.class), Column.of(row, "recorded_at", Instant.class));
	}

}
