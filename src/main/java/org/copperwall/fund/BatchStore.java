package org.copperwall.fund;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Bank files.
@Repository
class BatchStore {

	/// Numbers are given one by one: whoever makes a file waits for who is making one.
	private static final String ONE_AT_A_TIME = """
			/* fund.oneBatchAtATime */
			SELECT pg_advisory_xact_lock(hashtext('payment_batch'), hashtext(:district)), 1 AS taken""";

	private static final String NEXT = """
			/* fund.nextBatch */
			SELECT coalesce(max(number), 0) + 1 AS number FROM payment_batch WHERE district_code = :district""";

	private static final String INSERT = """
			/* fund.insertBatch */
			INSERT INTO payment_batch (id, district_code, number, payments, total_fen, byte_length, sha256, content_sealed, exported_by,
			                           exported_at)
			VALUES (:id, :district, :number, :payments, :total, :length, :sha256, :content, :by, :at)""";

	private static final String BY_IDS = """
			/* fund.batchesByIds */
			SELECT id, district_code, number, payments, total_fen, byte_length, sha256, exported_by, exported_at
			  FROM payment_batch
			 WHERE id = ANY (:ids) AND district_code >= :region AND district_code < :region || ':'""";

	private static final String NEWEST = """
			/* fund.newestBatches */
			SELECT id, district_code, number, payments, total_fen, byte_length, sha256, exported_by, exported_at
			  FROM payment_batch
			 WHERE district_code = :district
			 ORDER BY number DESC LIMIT :limit""";

	private static final String CONTENT = """
			/* fund.batchContent */
			SELECT content_sealed FROM payment_batch WHERE id = :id""";

	private final DatabaseClient database;

	BatchStore(DatabaseClient database) {
		this.database = database;
	}

	/// The number of the next file of a district; nobody else gets it until the end of
	/// the transaction.
	Mono<Integer> next(RegionCode district) {
		return this.database.sql(ONE_AT_A_TIME)
			.bind("district", district.value())
			.map(row -> Column.of(row, "taken", Integer.class))
			.one()
			.then(this.database.sql(NEXT)
				.bind("district", district.value())
				.map(row -> Column.of(row, "number", Integer.class))
				.one());
	}

	/// @param content the file itself, sealed
	Mono<Void> insert(PaymentBatch batch, SealedText content) {
		return this.database.sql(INSERT)
			.bind("id", batch.id())
			.bind("district", batch.district().value())
			.bind("number", batch.number())
			.bind("payments", batch.payments())
			.bind("total", batch.total().fen())
			.bind("length", batch.byteLength())
			.bind("sha256", HexFormat.of().parseHex(batch.sha256()))
			.bind("content", content.bytes())
			.bind("by", batch.exportedBy())
			.bind("at", batch.exportedAt())
			.then();
	}

	Flux<PaymentBatch> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(BatchStore::batch)
			.all();
	}

	Flux<PaymentBatch> newest(RegionCode district, int limit) {
		return this.database.sql(NEWEST)
			.bind("district", district.value())
			.bind("limit", limit)
			.map(BatchStore::batch)
			.all();
	}

	/// The file itself, sealed.
	Mono<SealedText> content(UUID id) {
		return this.database.sql(CONTENT)
			.bind("id", id)
			.map(row -> SealedText.of(Column.of(row, "content_sealed", byte[].class)))
			.one();
	}

	private static PaymentBatch batch(Readable row) {
		return new PaymentBatch(Column.of(row, "id", UUID.class),
				new RegionCode(Column.of(row, "district_code", String.class)), Column.of(row, "number", Integer.class),
				Column.of(row, "payments", Integer.class), new Yuan(Column.of(row, "total_fen", Long.class)),
				Column.of(row, "byte_length", Long.class),
				HexFormat.of().formatHex(Column.of(row, "sha256", byte[].class)),
				Column.of(row, "exported_by", String.class), Column.of(row, "exported_at", Instant.class));
	}

}
