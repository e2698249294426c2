package org.copperwall.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class HouseholdStore {

	private static final String LOCK = """
			/* household.lock */
			SELECT id, region_code, former_poor, verified_on, bank_account_sealed, registered_at, version
			  FROM household
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""";

	/// In the order of their ids: of two who lock many, neither waits for the other.
	private static final String LOCK_ALL = """
			/* household.lockAll */
			SELECT id, region_code, former_poor, verified_on, bank_account_sealed, registered_at, version
			  FROM household
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY id
			   FOR UPDATE""";

	private static final String BY_IDS = """
			/* household.byIds */
			SELECT id, region_code, former_poor, verified_on, bank_account_sealed, registered_at, version
			  FROM household
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String INSERT = """
			/* household.insert */
			INSERT INTO household (id, region_code, former_poor, registered_at, version)
			VALUES (:id, :region, :formerPoor, :registeredAt, :version)""";

	private static final String VERIFY = """
			/* household.verify */
			UPDATE household SET verified_on = :verifiedOn, version = :version WHERE id = :id""";

	private static final String ALLOWANCES = """
			/* household.allowances */
			SELECT id, household_id, class, since, until
			  FROM allowance
			 WHERE household_id = ANY (:ids)
			 ORDER BY household_id, since DESC""";

	private static final String INCOMES = """
			/* household.incomes */
			SELECT household_id, year, per_head_fen
			  FROM household_income
			 WHERE household_id = ANY (:ids)
			 ORDER BY household_id, year DESC""";

	private final DatabaseClient database;

	HouseholdStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Household> lock(UUID id, RegionCode region) {
		return this.database.sql(LOCK)
			.bind("id", id)
			.bind("region", region.value())
			.map(HouseholdStore::household)
			.one();
	}

	Flux<Household> lockAll(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(LOCK_ALL)
			.bind("ids", array(ids))
			.bind("region", region.value())
			.map(HouseholdStore::household)
			.all();
	}

	Flux<Household> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", array(ids))
			.bind("region", region.value())
			.map(HouseholdStore::household)
			.all();
	}

	Mono<Void> insert(Household household) {
		return this.database.sql(INSERT)
			.bind("id", household.id())
			.bind("region", household.regionCode().value())
			.bind("formerPoor", household.formerPoor())
			.bind("registeredAt", household.registeredAt())
			.bind("version", household.version())
			.then();
	}

	Mono<Void> verify(Household household, LocalDate on) {
		return this.database.sql(VERIFY)
			.bind("id", household.id())
			.bind("verifiedOn", on)
			.bind("version", household.version())
			.then();
	}

	Flux<Allowance> allowances(Collection<UUID> households) {
		return this.database.sql(ALLOWANCES).bind("ids", array(households)).map(HouseholdStore::allowance).all();
	}

	Flux<Income> incomes(Collection<UUID> households) {
		return this.database.sql(INCOMES).bind("ids", array(households)).map(HouseholdStore::income).all();
	}

	static UUID[] array(Collection<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	static Household household(Readable row) {
		return new Household(Column.of(row, "id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)),
				Column.of(row, "former_poor", Boolean.class), row.get("verified_on", LocalDate.class),
				SealedText.of(row, "bank_account_sealed"), Column.of(row, "registered_at", Instant.class),
				Column.of(row, "version", Integer.class));
	}

	private static Allowance allowance(Readable row) {
		return new Allowance(Column.of(row, "id", UUID.class), Column.of(row, "household_id", UUID.class),
				Column.of(row, "class", Integer.class), Column.of(row, "since", LocalDate.class),
				row.get("until", LocalDate.class));
	}

	private static Income income(Readable row) {
		return new Income(Column.of(row, "household_id", UUID.class), Column.of(row, "year", Integer.class),
				new Yuan(Column.of(row, "per_head_fen", Long.class)));
	}

}
