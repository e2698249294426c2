package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
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

	private static final String OF_CASES = """
			/* monitoring.ofCases */
			SELECT * FROM monitoring_object WHERE id = ANY (:ids)""";

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
			       has_measure = :hasMeasure, status = :status, eliminated_on = :eliminatedOn, ended_on = :endedOn,
			       ended_reason = :endedReason, observed_until = :observedUntil, observed_on = :observedOn,
			       observation_ended_on = :observationEndedOn, version = :version
			 WHERE id = :id""";

	private static final String ENTER_PERSONS = """
			/* monitoring.enterPersons */
			INSERT INTO monitoring_person (monitoring_object_id, member_id)
			SELECT :id, member_id FROM unnest(:members) AS member_id
			ON CONFLICT DO NOTHING""";

	/// Who was there at an earlier elimination, and is not now, is not eliminated with it
	/// again.
	private static final String MARK_PRESENT = """
			/* monitoring.markPresent */
			UPDATE monitoring_person
			   SET present_at_elimination = member_id = ANY (:members)
			 WHERE monitoring_object_id = :id""";

	private static final String LOCK_OBSERVED = """
			/* monitoring.lockObserved */
			SELECT * FROM monitoring_object
			 WHERE household_id = :householdId AND observed_until IS NOT NULL AND observation_ended_on IS NULL
			   FOR UPDATE""";

	private static final String OBSERVED = """
			/* monitoring.observed */
			SELECT * FROM monitoring_object
			 WHERE household_id = ANY (:ids) AND observed_until IS NOT NULL AND observation_ended_on IS NULL""";

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

	Flux<MonitoringObject> ofCases(Collection<UUID> ids) {
		return this.database.sql(OF_CASES).bind("ids", array(ids)).map(MonitoringStore::object).all();
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
		EndReason reason = object.endedReason();
		Observation observation = object.observation();
		return this.database.sql(SAVE)
			.bind("id", object.id())
			.bind("category", object.category().name())
			.bind("causes", names(object.causes()))
			.bind("dimensions", names(object.dimensions()))
			.bind("hasHelper", object.hasHelper())
			.bind("hasMeasure", object.hasMeasure())
			.bind("status", object.status().name())
			.bind("eliminatedOn", day(object.eliminatedOn()))
			.bind("endedOn", day(object.endedOn()))
			.bind("endedReason", Parameters.in(R2dbcType.VARCHAR, reason == null ? null : reason.name()))
			.bind("observedUntil", day(observation == null ? null : observation.until()))
			.bind("observedOn", day(observation == null ? null : observation.visitedOn()))
			.bind("observationEndedOn", day(observation == null ? null : observation.endedOn()))
			.bind("version", object.version())
			.then();
	}

	/// The spell a household's elimination is still observed of; in no other is it.
	Mono<MonitoringObject> lockObserved(UUID household) {
		return this.database.sql(LOCK_OBSERVED).bind("householdId", household).map(MonitoringStore::object).first();
	}

	Flux<MonitoringObject> observed(Collection<UUID> households) {
		return this.database.sql(OBSERVED).bind("ids", array(households)).map(MonitoringStore::object).all();
	}

	Mono<Void> markPresent(UUID object, Collection<UUID> members) {
		return this.database.sql(MARK_PRESENT).bind("id", object).bind("members", array(members)).then();
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
				observation(row), Column.of(row, "version", Integer.class));
	}

	private static @Nullable Observation observation(Readable row) {
		LocalDate until = row.get("observed_until", LocalDate.class);
		return until == null ? null : new Observation(until, row.get("observed_on", LocalDate.class),
				row.get("observation_ended_on", LocalDate.class));
	}

	private static Parameter day(@Nullable LocalDate day) {
		return Parameters.in(PostgresqlObjectId.DATE, day);
	}

	static UUID[] array(Collection<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	static String[] names(Collection<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

	static <E extends Enum<E>> List<E> values(Readable row, String column, Class<E> type) {
		return Arrays.stream(Column.of(row, column, String[].class)).map(name -> Enum.valueOf(type, name)).toList();
	}

}
