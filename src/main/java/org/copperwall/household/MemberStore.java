package org.copperwall.household;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

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

/// The rows of members. What identifies them leaves this room sealed or not at all.
@Repository
class MemberStore {

	private static final String OF_HOUSEHOLDS = """
			/* household.members */
			SELECT household_member.*
			  FROM household_member
			 WHERE household_id = ANY (:ids)
			 ORDER BY household_id, relation <> 'HEAD', id""";

	private static final String HEADS = """
			/* household.heads */
			SELECT household_member.*
			  FROM household_member
			 WHERE household_id = ANY (:ids) AND relation = 'HEAD' AND left_on IS NULL""";

	private static final String COUNTS = """
			/* household.memberCounts */
			SELECT household_id, count(*) AS count
			  FROM household_member
			 WHERE household_id = ANY (:ids) AND left_on IS NULL
			 GROUP BY household_id""";

	private static final String BY_IDS = """
			/* household.membersByIds */
			SELECT household_member.*
			  FROM household_member
			  JOIN household ON household.id = household_id
			 WHERE household_member.id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	/// Each name found looks its household up: the other way round all households of a
	/// district would be read.
	private static final String BY_NAME = """
			/* household.searchByName */
			SELECT household_member.*
			  FROM household_member
			 CROSS JOIN LATERAL (SELECT region_code FROM household WHERE id = household_id OFFSET 0) AS place
			 WHERE (name LIKE :beginning OR name LIKE :end OR name LIKE :middle) AND left_on IS NULL
			   AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY name <> :text, region_code, household_member.id
			 LIMIT :limit""";

	private static final String BY_DIGITS = """
			/* household.searchByDigits */
			SELECT household_member.*
			  FROM household_member
			  JOIN household ON household.id = household_id
			 WHERE (id_number_digest = :whole OR id_number_tail_digest = :tail) AND left_on IS NULL
			   AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY region_code, household_member.id
			 LIMIT :limit""";

	private static final String CLAIM_NUMBER = """
			/* household.claimNumber */
			SELECT pg_advisory_xact_lock(:number)""";

	private static final String HOUSEHOLD_OF_NUMBER = """
			/* household.ofNumber */
			SELECT household_id
			  FROM household_member
			  JOIN household ON household.id = household_id
			 WHERE id_number_digest = :digest AND left_on IS NULL
			   AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY verified_on IS NULL, relation <> 'HEAD', household.registered_at, household.id
			 LIMIT 1""";

	private static final String INSERT = """
			/* household.insertMember */
			INSERT INTO household_member (id, household_id, name, relation, sex, birth_date, id_number_sealed,
			  id_number_digest, id_number_tail_digest, no_id_reason_sealed, phone_sealed, joined_on)
			VALUES (:id, :householdId, :name, :relation, :sex, :birthDate, :idNumber, :digest, :tailDigest,
			  :noIdReason, :phone, :joinedOn)""";

	private static final String ENTER_NUMBER = """
			/* household.enterNumber */
			UPDATE household_member
			   SET id_number_sealed = :idNumber, id_number_digest = :digest, id_number_tail_digest = :tailDigest, sex = :sex
			 WHERE id = :id""";

	private static final String ENTER_LABOUR = """
			/* household.enterLabour */
			UPDATE household_member
			   SET labour = :labour
			 WHERE id = :id AND household_id = :household AND left_on IS NULL AND labour IS NULL""";

	private final DatabaseClient database;

	MemberStore(DatabaseClient database) {
		this.database = database;
	}

	/// A member to be stored: sealed already, with the digests that find it again.
	record NewRow(UUID id, UUID householdId, Registration.Person person, @Nullable SealedText idNumber,
			@Nullable SealedText digest, @Nullable SealedText tailDigest, @Nullable SealedText noIdReason,
			@Nullable SealedText phone, LocalDate joinedOn) {
	}

	Flux<HouseholdMember> ofHouseholds(Collection<UUID> households) {
		return this.database.sql(OF_HOUSEHOLDS)
			.bind("ids", HouseholdStore.array(households))
			.map(MemberStore::member)
			.all();
	}

	Flux<HouseholdMember> heads(Collection<UUID> households) {
		return this.database.sql(HEADS).bind("ids", HouseholdStore.array(households)).map(MemberStore::member).all();
	}

	Mono<Map<UUID, Integer>> counts(Collection<UUID> households) {
		return this.database.sql(COUNTS)
			.bind("ids", HouseholdStore.array(households))
			.map(row -> Map.entry(Column.of(row, "household_id", UUID.class), Column.of(row, "count", Integer.class)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	Flux<HouseholdMember> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", HouseholdStore.array(ids))
			.bind("region", region.value())
			.map(MemberStore::member)
			.all();
	}

	/// By the whole name, its beginning or its end; from three characters on anywhere
	/// within: what trigrams can find.
	Flux<HouseholdMember> byName(String text, RegionCode region, int limit) {
		String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		return this.database.sql(BY_NAME)
			.bind("text", text)
			.bind("beginning", literal + "%")
			.bind("end", "%" + literal)
			.bind("middle", text.length() < 3 ? literal : "%" + literal + "%")
			.bind("region", region.value())
			.bind("limit", limit)
			.map(MemberStore::member)
			.all();
	}

	Flux<HouseholdMember> byDigits(byte[] whole, byte[] tail, RegionCode region, int limit) {
		return this.database.sql(BY_DIGITS)
			.bind("whole", whole)
			.bind("tail", tail)
			.bind("region", region.value())
			.bind("limit", limit)
			.map(MemberStore::member)
			.all();
	}

	/// Until the end of the transaction, nobody else asks for this number: two
	/// declarations of one person do not pass each
	/// other.
	Mono<UUID> householdOfNumber(byte[] digest, RegionCode district) {
		long number = ByteBuffer.wrap(digest).getLong(digest.length - Long.BYTES);
		return this.database.sql(CLAIM_NUMBER)
			.bind("number", number)
			.then()
			.then(this.database.sql(HOUSEHOLD_OF_NUMBER)
				.bind("digest", digest)
				.bind("region", district.value())
				.map(row -> Column.of(row, "household_id", UUID.class))
				.one());
	}

	Mono<Void> insert(NewRow row) {
		Registration.Person person = row.person();
		IdNumber number = person.idNumber();
		return this.database.sql(INSERT)
			.bind("id", row.id())
			.bind("householdId", row.householdId())
			.bind("name", person.name())
			.bind("relation", person.relation().name())
			.bind("sex", Parameters.in(R2dbcType.VARCHAR, number == null ? null : number.sex().name()))
			.bind("birthDate", person.birthDate())
			.bind("idNumber", SealedText.parameter(row.idNumber()))
			.bind("digest", SealedText.parameter(row.digest()))
			.bind("tailDigest", SealedText.parameter(row.tailDigest()))
			.bind("noIdReason", SealedText.parameter(row.noIdReason()))
			.bind("phone", SealedText.parameter(row.phone()))
			.bind("joinedOn", row.joinedOn())
			.then();
	}

	/// With the household's row locked.
	Mono<Void> enterNumber(UUID member, SealedText idNumber, SealedText digest, SealedText tailDigest, Sex sex) {
		return this.database.sql(ENTER_NUMBER)
			.bind("id", member)
			.bind("idNumber", SealedText.parameter(idNumber))
			.bind("digest", SealedText.parameter(digest))
			.bind("tailDigest", SealedText.parameter(tailDigest))
			.bind("sex", sex.name())
			.then();
	}

	/// With the household's row locked.
	Mono<Void> enterLabour(UUID household, UUID member, Labour labour) {
		return this.database.sql(ENTER_LABOUR)
			.bind("id", member)
			.bind("household", household)
			.bind("labour", labour.name())
			.then();
	}

	private static HouseholdMember member(Readable row) {
		String sex = row.get("sex", String.class);
		String labour = row.get("labour", String.class);
		String departure = row.get("departure", String.class);
		return new HouseholdMember(Column.of(row, "id", UUID.class), Column.of(row, "household_id", UUID.class),
				Column.of(row, "name", String.class), Relation.valueOf(Column.of(row, "relation", String.class)),
				sex == null ? null : Sex.valueOf(sex), Column.of(row, "birth_date", LocalDate.class),
				labour == null ? null : Labour.valueOf(labour), SealedText.of(row, "id_number_sealed"),
				SealedText.of(row, "no_id_reason_sealed"), SealedText.of(row, "phone_sealed"),
				SealedText.of(row, "health_sealed"), Column.of(row, "joined_on", LocalDate.class),
				row.get("left_on", LocalDate.class), departure == null ? null : Departure.valueOf(departure));
	}

}
