package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The rows of helpers and measures.
@Repository
class HelpStore {

	private static final String HELPERS = """
			/* monitoring.helpers */
			SELECT * FROM helper
			 WHERE monitoring_object_id = ANY (:ids)
			 ORDER BY monitoring_object_id, since DESC, id DESC""";

	private static final String RELIEVE = """
			/* monitoring.relieveHelper */
			UPDATE helper SET until = :on WHERE monitoring_object_id = :objectId AND until IS NULL""";

	private static final String INSERT_HELPER = """
			/* monitoring.insertHelper */
			INSERT INTO helper (id, monitoring_object_id, name, employer, phone_sealed, since)
			VALUES (:id, :objectId, :name, :employer, :phone, :since)""";

	private static final String MEASURES = """
			/* monitoring.measures */
			SELECT * FROM measure
			 WHERE monitoring_object_id = ANY (:ids)
			 ORDER BY monitoring_object_id, planned_on DESC, id DESC""";

	private static final String MEASURES_BY_IDS = """
			/* monitoring.measuresByIds */
			SELECT measure.*
			  FROM measure
			  JOIN monitoring_object ON monitoring_object.id = monitoring_object_id
			 WHERE measure.id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String INSERT_MEASURE = """
			/* monitoring.insertMeasure */
			INSERT INTO measure (id, monitoring_object_id, kind, description_sealed, amount_fen, planned_on, due_on,
			  version)
			VALUES (:id, :objectId, :kind, :description, :amount, :plannedOn, :dueOn, :version)""";

	private static final String SAVE_MEASURE = """
			/* monitoring.saveMeasure */
			UPDATE measure SET completed_on = :completedOn, result_sealed = :result, version = :version WHERE id = :id""";

	private static final String MARK_OVERDUE = """
			/* monitoring.markOverdue */
			UPDATE measure
			   SET overdue_since = :day
			  FROM monitoring_object
			 WHERE monitoring_object.id = monitoring_object_id AND status <> 'ENDED'
			   AND region_code >= :region AND region_code < :region || ':'
			   AND due_on < :day AND completed_on IS NULL AND dropped_on IS NULL AND overdue_since IS NULL
			RETURNING measure.*""";

	private static final String DROP = """
			/* monitoring.dropMeasures */
			UPDATE measure
			   SET dropped_on = :on, version = version + 1
			 WHERE monitoring_object_id = :objectId AND completed_on IS NULL AND dropped_on IS NULL""";

	private static final String DELIVERED = """
			/* monitoring.deliveredMeasures */
			SELECT monitoring_object_id, completed_on
			  FROM measure
			 WHERE monitoring_object_id = ANY (:ids) AND completed_on IS NOT NULL""";

	private final DatabaseClient database;

	HelpStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<Helper> helpers(Collection<UUID> objects) {
		return this.database.sql(HELPERS).bind("ids", MonitoringStore.array(objects)).map(HelpStore::helper).all();
	}

	/// The helper before, if there was one, answers for the household no more.
	Mono<Void> replace(Helper helper) {
		return relieve(helper.monitoringObjectId(), helper.since()).then(this.database.sql(INSERT_HELPER)
			.bind("id", helper.id())
			.bind("objectId", helper.monitoringObjectId())
			.bind("name", helper.name())
			.bind("employer", helper.employer())
			.bind("phone", SealedText.parameter(helper.phone()))
			.bind("since", helper.since())
			.then());
	}

	/// Nobody answers for the household any more.
	Mono<Void> relieve(UUID object, LocalDate on) {
		return this.database.sql(RELIEVE).bind("objectId", object).bind("on", on).then();
	}

	/// What was not delivered will not be.
	Mono<Void> dropOpen(UUID object, LocalDate on) {
		return this.database.sql(DROP).bind("objectId", object).bind("on", on).then();
	}

	/// The days on which measures reached the households of spells.
	Mono<Map<UUID, Collection<LocalDate>>> delivered(Collection<UUID> objects) {
		return this.database.sql(DELIVERED)
			.bind("ids", MonitoringStore.array(objects))
			.map(row -> Map.entry(Column.of(row, "monitoring_object_id", UUID.class),
					Column.of(row, "completed_on", LocalDate.class)))
			.all()
			.collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
	}

	Flux<Measure> measures(Collection<UUID> objects) {
		return this.database.sql(MEASURES).bind("ids", MonitoringStore.array(objects)).map(HelpStore::measure).all();
	}

	Flux<Measure> measuresByIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(MEASURES_BY_IDS)
			.bind("ids", MonitoringStore.array(ids))
			.bind("region", region.value())
			.map(HelpStore::measure)
			.all();
	}

	Mono<Void> insert(Measure measure) {
		Yuan amount = measure.amount();
		return this.database.sql(INSERT_MEASURE)
			.bind("id", measure.id())
			.bind("objectId", measure.monitoringObjectId())
			.bind("kind", measure.kind().name())
			.bind("description", SealedText.parameter(measure.description()))
			.bind("amount", Parameters.in(PostgresqlObjectId.INT8, amount == null ? null : amount.fen()))
			.bind("plannedOn", measure.plannedOn())
			.bind("dueOn", measure.dueOn())
			.bind("version", measure.version())
			.then();
	}

	Mono<Void> save(Measure measure) {
		return this.database.sql(SAVE_MEASURE)
			.bind("id", measure.id())
			.bind("completedOn", Parameters.in(PostgresqlObjectId.DATE, measure.completedOn()))
			.bind("result", SealedText.parameter(measure.result()))
			.bind("version", measure.version())
			.then();
	}

	/// Records which measures of a district are late on a day, once each.
	Flux<Measure> markOverdue(RegionCode district, LocalDate day) {
		return this.database.sql(MARK_OVERDUE)
			.bind("region", district.value())
			.bind("day", day)
			.map(HelpStore::measure)
			.all();
	}

	private static Helper helper(Readable row) {
		return new Helper(Column.of(row, "id", UUID.class), Column.of(row, "monitoring_object_id", UUID.class),
				Column.of(row, "name", String.class), Column.of(row, "employer", String.class),
				SealedText.of(row, "phone_sealed"), Column.of(row, "since", LocalDate.class),
				row.get("until", LocalDate.class));
	}

	static Measure measure(Readable row) {
		Long amount = row.get("amount_fen", Long.class);
		return new Measure(Column.of(row, "id", UUID.class), Column.of(row, "monitoring_object_id", UUID.class),
				MeasureKind.valueOf(Column.of(row, "kind", String.class)), SealedText.of(row, "description_sealed"),
				amount == null ? null : new Yuan(amount), Column.of(row, "planned_on", LocalDate.class),
				Column.of(row, "due_on", LocalDate.class), row.get("completed_on", LocalDate.class),
				SealedText.of(row, "result_sealed"), row.get("overdue_since", LocalDate.class),
				row.get("dropped_on", LocalDate.class), Column.of(row, "version", Integer.class));
	}

}
