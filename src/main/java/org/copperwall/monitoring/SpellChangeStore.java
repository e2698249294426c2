package org.copperwall.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The history of spells; added to, never changed.
@Repository
class SpellChangeStore {

	static final String TABLE = "monitoring_change";

	private static final String INSERT = """
			/* monitoring.insertChange */
			INSERT INTO monitoring_change (id, monitoring_object_id, kind, version, category_before, causes_before,
			  dimensions_before, category_after, causes_after, dimensions_after, end_reason, taken_back, reason_sealed,
			  case_id, evidence_ids, changer, changer_role, changed_at)
			VALUES (:id, :objectId, :kind, :version, :categoryBefore, :causesBefore, :dimensionsBefore,
			  :categoryAfter, :causesAfter, :dimensionsAfter, :endReason, :takenBack, :reason, :caseId, :evidence,
			  :by, :role, :at)""";

	private static final String OF_SPELLS = """
			/* monitoring.changes */
			SELECT * FROM monitoring_change
			 WHERE monitoring_object_id = ANY (:ids)
			 ORDER BY monitoring_object_id, version DESC""";

	private final DatabaseClient database;

	SpellChangeStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(SpellChange change) {
		EndReason reason = change.endReason();
		return this.database.sql(INSERT)
			.bind("id", change.id())
			.bind("objectId", change.monitoringObjectId())
			.bind("kind", change.kind().name())
			.bind("version", change.version())
			.bind("categoryBefore", change.before().category().name())
			.bind("causesBefore", MonitoringStore.names(change.before().causes()))
			.bind("dimensionsBefore", MonitoringStore.names(change.before().dimensions()))
			.bind("categoryAfter", change.after().category().name())
			.bind("causesAfter", MonitoringStore.names(change.after().causes()))
			.bind("dimensionsAfter", MonitoringStore.names(change.after().dimensions()))
			.bind("endReason", Parameters.in(R2dbcType.VARCHAR, reason == null ? null : reason.name()))
			.bind("takenBack", Parameters.in(PostgresqlObjectId.DATE, change.takenBack()))
			.bind("reason", SealedText.parameter(change.reason()))
			.bind("caseId", Parameters.in(PostgresqlObjectId.UUID, change.caseId()))
			.bind("evidence", MonitoringStore.array(change.evidenceIds()))
			.bind("by", change.by())
			.bind("role", change.byRole().name())
			.bind("at", change.at())
			.then();
	}

	/// The newest first.
	Flux<SpellChange> ofSpells(Collection<UUID> spells) {
		return this.database.sql(OF_SPELLS)
			.bind("ids", MonitoringStore.array(spells))
			.map(SpellChangeStore::change)
			.all();
	}

	private static SpellChange change(Readable row) {
		String reason = row.get("end_reason", String.class);
		return new SpellChange(Column.of(row, "id", UUID.class), Column.of(row, "monitoring_object_id", UUID.class),
				SpellChangeKind.valueOf(Column.of(row, "kind", String.class)), Column.of(row, "version", Integer.class),
				watched(row, "before"), watched(row, "after"), reason == null ? null : EndReason.valueOf(reason),
				row.get("taken_back", LocalDate.class), SealedText.of(row, "reason_sealed"),
				row.get("case_id", UUID.class), Arrays.asList(Column.of(row, "evidence_ids", UUID[].class)),
				Column.of(row, "changer", String.class), Role.valueOf(Column.of(row, "changer_role", String.class)),
				Column.of(row, "changed_at", Instant.class));
	}

	private static SpellChange.Watched watched(Readable row, String when) {
		return new SpellChange.Watched(Category.valueOf(Column.of(row, "category_" + when, String.class)),
				MonitoringStore.values(row, "causes_" + when, RiskCause.class),
				MonitoringStore.values(row, "dimensions_" + when, Dimension.class));
	}

}
