package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The rows of spells and of those who lived through them.
@Repository
class MonitoringStore {

	private static final String LOCK = """
			/* monitoring.lock */
			SELECT * FROM monitoring_object
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""";

	private static final String LOCK_OPEN = """
			/* monitoring.lockOpen */
			SELECT * FROM monitoring_object WHERE household_id = :householdId AND status = 'OPEN' FOR UPDATE""";

	private static final String BY_IDS = """
			/* monitoring.byIds */
			SELECT * FROM monitoring_object
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String OF_HOUSEHOLDS = """
			/* monitoring.ofHouseholds */
			SELECT * FROM monitoring_object
			 WHERE household_id = ANY (:ids)
			 ORDER BY household_id, included_on DESC, id DESC""";

	private static final String INSERT = """
			/* monitoring.insert */
			INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin,
			  case_id, included_on, has_helper, has_measure, version)
			VALUES (:id, :householdId, :region, :category, :causes, :dimensions, :status, :origin, :caseId,
			  :includedOn, :hasHelper, :hasMeasure, :version)""";

	private static final String SAVE = """
			/* monitoring.save */
			UPDATE monitoring_object
			   SET category = :category, causes = :causes, dimensions = :dimensions, has_helper = :hasHelper,
			       has_measure = :hasMeasure, version = :version
			 WHERE id = :id""";

	private static final String ENTER_PERSONS = """
			/* monitoring.enterPersons */
			INSERT INTO monitoring_person (monitoring_object_id, member_id)
			SELECT :id, member_id FROM unnest(:members) AS member_id
			ON CONFLICT DO NOTHING""";

	private static final String PERSONS = """
			/* monitoring.persons */
			SELECT monitoring_object_id, member_id, present_at_elimination
			  FROM monitoring_person
			 WHERE monitoring_object_id = ANY (:ids)
			 ORDER BY monitoring_object_id, member_id""";

	private final DatabaseClient database;

	MonitoringStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<MonitoringObject> lock(UUID id, RegionCode region) {
		return this.database.sql(LOCK).bind("id", id).bind("region", region.value()).map(MonitoringStore::object).one();
	}

	Mono<MonitoringObject> lockOpen(UUID household) {
		return this.database.sql(LOCK_OPEN).bind("householdId", household).map(MonitoringStore::object).one();
	}

	Flux<MonitoringObject> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", array(ids))
			.bind("region", region.value())
			.map(MonitoringStore::object)
			.all();
	}

	Flux<MonitoringObject> ofHouseholds(Collection<UUID> households) {
		return this.database.sql(OF_HOUSEHOLDS).bind("ids", array(households)).map(MonitoringStore::object).all();
	}

	Mono<Void> insert(MonitoringObject object) {
		return this.database.sql(INSERT)
			.bind("id", object.id())
			.bind("householdId", object.householdId())
			.bind("region", object.regionCode().value())
			.bind("category", object.category().name())
			.bind("causes", names(object.causes()))
			.bind("dimensions", names(object.dimensions()))
			.bind("status", object.status().name())
			.bind("origin", object.origin().name())
			.bind("caseId", Parameters.in(PostgresqlObjectId.UUID, object.caseId()))
			.bind("includedOn", object.includedOn())
			.bind("hasHelper", object.hasHelper())
			.bind("hasMeasure", object.hasMeasure())
			.bind("version", object.version())
			.then();
	}

	Mono<Void> save(MonitoringObject object) {
		return this.database.sql(SAVE)
			.bind("id", object.id())
			.bind("category", object.category().name())
			.bind("causes", names(object.causes()))
			.bind("dimensions", names(object.dimensions()))
			.bind("hasHelper", object.hasHelper())
			.bind("hasMeasure", object.hasMeasure())
			.bind("version", object.version())
			.then();
	}

	Mono<Void> enterPersons(UUID object, Collection<UUID> members) {
		return this.database.sql(ENTER_PERSONS).bind("id", object).bind("members", array(members)).then();
	}

	Flux<MonitoringPerson> persons(Collection<UUID> objects) {
		return this.database.sql(PERSONS)
			.bind("ids", array(objects))
			.map(row -> new MonitoringPerson(Column.of(row, "monitoring_object_id", UUID.class),
					Column.of(row, "member_id", UUID.class), Column.of(row, "present_at_elimination", Boolean.class)))
			.all();
	}

	static MonitoringObject object(Readable row) {
		String reason = row.get("ended_reason", String.class);
		return new MonitoringObject(Column.of(row, "id", UUID.class), Column.of(row, "household_id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)),
				Category.valueOf(Column.of(row, "category", String.class)), values(row, "causes", RiskCause.class),
				values(row, "dimensions", Dimension.class),
				MonitoringStatus.valueOf(Column.of(row, "status", String.class)),
				MonitoringOrigin.valueOf(Column.of(row, "origin", String.class)), row.get("case_id", UUID.class),
				Column.of(row, "included_on", LocalDate.class), row.get("eliminated_on", LocalDate.class),
				row.get("ended_on", LocalDate.class), reason == null ? null : EndReason.valueOf(reason),
				Column.of(row, "has_helper", Boolean.class), Column.of(row, "has_measure", Boolean.class),
				Column.of(row, "version", Integer.class));
	}

	static UUID[] array(Collection<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	static String[] names(Collection<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

	private static <E extends Enum<E>> List<E> values(Readable row, String column, Class<E> type) {
		return Arrays.stream(Column.of(row, column, String[].class)).map(name -> Enum.valueOf(type, name)).toList();
	}

}
