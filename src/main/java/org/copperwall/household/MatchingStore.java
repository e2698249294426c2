package org.copperwall.household;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Many persons found by one statement.
@Repository
class MatchingStore {

	private static final String BY_NUMBERS = """
			/* household.matchNumbers */
			SELECT DISTINCT ON (given.place) given.place, household_member.id, household_id, region_code
			  FROM unnest(CAST(:digests AS text[])) WITH ORDINALITY AS given (digest, place)
			  JOIN household_member ON id_number_digest = decode(given.digest, 'hex') AND left_on IS NULL
			  JOIN household ON household.id = household_id
			 WHERE region_code >= :region AND region_code < :region || ':'
			 ORDER BY given.place, verified_on IS NULL, relation <> 'HEAD', registered_at, household.id""";

	private static final String BY_NAMES = """
			/* household.matchNames */
			SELECT given.place, household_member.id, household_id, region_code
			  FROM unnest(CAST(:names AS text[]), CAST(:births AS text[]), CAST(:villages AS text[]))
			         WITH ORDINALITY AS given (name, birth_date, village, place)
			  JOIN household_member ON household_member.birth_date = given.birth_date::date
			                       AND household_member.name = given.name AND left_on IS NULL
			  JOIN household ON household.id = household_id
			 WHERE region_code >= :region AND region_code < :region || ':'
			   AND region_code >= given.village AND region_code < given.village || ':'
			 ORDER BY given.place, household_member.id""";

	private static final String PRESENT = """
			/* household.presentMember */
			SELECT household_member.id, household_id, region_code
			  FROM household_member
			  JOIN household ON household.id = household_id
			 WHERE household_member.id = :id AND left_on IS NULL
			   AND region_code >= :region AND region_code < :region || ':'""";

	private final DatabaseClient database;

	MatchingStore(DatabaseClient database) {
		this.database = database;
	}

	/// A member, and which of those asked for it is.
	/// @param place in the list that was asked with, counted from 0
	record Found(int place, Matching.Member member) {
	}

	Flux<Found> byNumbers(List<byte[]> digests, RegionCode region) {
		HexFormat hex = HexFormat.of();
		return this.database.sql(BY_NUMBERS)
			.bind("digests", digests.stream().map(hex::formatHex).toArray(String[]::new))
			.bind("region", region.value())
			.map(MatchingStore::found)
			.all();
	}

	Flux<Found> byNames(List<Matching.Named> persons, RegionCode region) {
		return this.database.sql(BY_NAMES)
			.bind("names", persons.stream().map(Matching.Named::name).toArray(String[]::new))
			.bind("births",
					persons.stream().map(Matching.Named::birthDate).map(LocalDate::toString).toArray(String[]::new))
			.bind("villages",
					persons.stream().map(Matching.Named::village).map(RegionCode::value).toArray(String[]::new))
			.bind("region", region.value())
			.map(MatchingStore::found)
			.all();
	}

	Mono<Matching.Member> present(UUID member, RegionCode region) {
		return this.database.sql(PRESENT)
			.bind("id", member)
			.bind("region", region.value())
			.map(MatchingStore::member)
			.one();
	}

	private static Found found(Readable row) {
		return new Found(Column.of(row, "place", Long.class).intValue() - 1, member(row));
	}

	private static Matching.Member member(Readable row) {
		return new Matching.Member(Column.of(row, "id", UUID.class), Column.of(row, "household_id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)));
	}

}
