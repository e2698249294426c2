package org.copperwall.household;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class RevealStore {

	private static final String INSERT = """
			/* household.insertReveal */
			INSERT INTO household_reveal (id, household_id, member_id, fields, purpose_sealed, issuer, subject, revealed_at)
			VALUES (:id, :householdId, :memberId, :fields, :purpose, :issuer, :subject, :at)""";

	private static final String BY_ID = """
			/* household.reveal */
			SELECT id, household_id, member_id, fields, purpose_sealed, issuer, subject, revealed_at
			  FROM household_reveal
			 WHERE id = :id""";

	private static final String OF_HOUSEHOLD = """
			/* household.reveals */
			SELECT id, household_id, member_id, fields, purpose_sealed, issuer, subject, revealed_at
			  FROM household_reveal
			 %s
			 ORDER BY revealed_at DESC, id DESC
			 LIMIT :limit""";

	private static final String COUNT = """
			/* household.countReveals */
			SELECT count(*) AS count FROM household_reveal %s""";

	private final DatabaseClient database;

	RevealStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(Reveal reveal) {
		return this.database.sql(INSERT)
			.bind("id", reveal.id())
			.bind("householdId", reveal.householdId())
			.bind("memberId", Parameters.in(PostgresqlObjectId.UUID, reveal.memberId()))
			.bind("fields", reveal.fields().stream().map(PersonalField::name).toArray(String[]::new))
			.bind("purpose", reveal.purpose().bytes())
			.bind("issuer", reveal.issuer())
			.bind("subject", reveal.subject())
			.bind("at", reveal.revealedAt())
			.then();
	}

	Mono<Reveal> byId(UUID id) {
		return this.database.sql(BY_ID).bind("id", id).map(RevealStore::reveal).one();
	}

	/// The newest first.
	Flux<Reveal> ofHousehold(UUID household, Paging paging) {
		Where where = of(household).with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			where.with("afterTime", after.key(0, 2, Instant::parse))
				.and("(revealed_at, id) < (:afterTime, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
		}
		return where.in(this.database, OF_HOUSEHOLD).map(RevealStore::reveal).all();
	}

	Mono<Long> count(UUID household) {
		return of(household).in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one();
	}

	private static Where of(UUID household) {
		return new Where().and("household_id = :householdId", "householdId", household);
	}

	private static Reveal reveal(Readable row) {
		return new Reveal(Column.of(row, "id", UUID.class), Column.of(row, "household_id", UUID.class),
				row.get("member_id", UUID.class),
				Arrays.stream(Column.of(row, "fields", String[].class)).map(PersonalField::valueOf).toList(),
				SealedText.of(Column.of(row, "purpose_sealed", byte[].class)), Column.of(row, "issuer", String.class),
				Column.of(row, "subject", String.class), Column.of(row, "revealed_at", Instant.class));
	}

}
