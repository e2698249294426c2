package org.copperwall.live;

import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;

@Repository
class RevocationStore {

	/// The clocks of two replicas may differ: a revocation never answers less than one
	/// before it.
	private static final String INSERT = """
			/* live.revoke */
			INSERT INTO session_revocation (id, district_code, party, name, not_before, reason_sealed)
			VALUES (:id, :district, :party, :name,
			        greatest(:notBefore, (SELECT max(not_before) FROM session_revocation
			                               WHERE district_code = :district AND party = :party AND name = :name)),
			        :reason)
			RETURNING party, name, not_before""";

	private static final String BY_ID = """
			/* live.revocation */
			SELECT party, name, not_before FROM session_revocation WHERE id = :id""";

	private static final String OF_DISTRICT = """
			/* live.revocations */
			SELECT party, name, max(not_before) AS not_before
			  FROM session_revocation
			 WHERE district_code = :district
			 GROUP BY party, name""";

	private final DatabaseClient database;

	RevocationStore(DatabaseClient database) {
		this.database = database;
	}

	/// @return what holds now for the party
	Mono<Revocation> insert(UUID id, RegionCode district, Revocation revocation, byte[] sealedReason) {
		return this.database.sql(INSERT)
			.bind("id", id)
			.bind("district", district.value())
			.bind("party", revocation.party().kind().name())
			.bind("name", revocation.party().name())
			.bind("notBefore", revocation.notBefore())
			.bind("reason", sealedReason)
			.map(RevocationStore::revocation)
			.one();
	}

	Mono<Revocation> byId(UUID id) {
		return this.database.sql(BY_ID).bind("id", id).map(RevocationStore::revocation).one();
	}

	/// One for each party that was ever revoked.
	Flux<Revocation> ofDistrict(RegionCode district) {
		return this.database.sql(OF_DISTRICT).bind("district", district.value()).map(RevocationStore::revocation).all();
	}

	private static Revocation revocation(Readable row) {
		RevokedParty.Kind kind = RevokedParty.Kind.valueOf(Column.of(row, "party", String.class));
		return new Revocation(new RevokedParty(kind, Column.of(row, "name", String.class)),
				Column.of(row, "not_before", Instant.class));
	}

}
