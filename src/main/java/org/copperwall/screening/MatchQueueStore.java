package org.copperwall.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Rows whose person somebody has to name. They are few.
@Repository
class MatchQueueStore {

	static final String TABLE = "screening_match";

	static final String NAME = "name_sealed";

	private static final String INSERT = """
			/* screening.queue */
			INSERT INTO screening_match (id, batch_id, row_number, department, kind, region_code, name_sealed, birth_date,
			                             candidates, record_key, occurred_on, amount_fen, code, tried, status)
			VALUES (:id, :batch, :row, :department, :kind, :region, :name, :birthDate, :candidates, :key, :day, :amount,
			        :code, false, 'OPEN')
			ON CONFLICT (record_key) WHERE NOT tried DO UPDATE
			   SET id = excluded.id, batch_id = excluded.batch_id, row_number = excluded.row_number,
			       region_code = excluded.region_code, name_sealed = excluded.name_sealed,
			       candidates = excluded.candidates, status = 'OPEN', member_id = NULL, resolved_by = NULL,
			       resolved_at = NULL, ruled = false, version = screening_match.version + 1
			 WHERE EXISTS (SELECT FROM screening_batch
			                WHERE screening_batch.id = screening_match.batch_id
			                  AND screening_batch.status IN ('CANCELLED', 'RETRACTED'))""";

	private static final String INSERT_TRIED = """
			/* screening.queueTried */
			INSERT INTO screening_match (id, batch_id, row_number, department, kind, region_code, name_sealed, birth_date,
			                             candidates, record_key, occurred_on, amount_fen, code, tried, status)
			VALUES (:id, :batch, :row, :department, :kind, :region, :name, :birthDate, :candidates, :key, :day, :amount,
			        :code, true, 'OPEN')
			ON CONFLICT (batch_id, record_key) WHERE tried DO NOTHING""";

	private static final String LOCK = """
			/* screening.lockMatch */
			SELECT * FROM screening_match %s FOR UPDATE""";

	private static final String BY_IDS = """
			/* screening.matchesByIds */
			SELECT * FROM screening_match %s""";

	private static final String RESOLVE = """
			/* screening.resolveMatch */
			UPDATE screening_match
			   SET status = :status, member_id = :member, resolved_by = :by, resolved_at = :at, version = :version
			 WHERE id = :id""";

	private static final String PAGE = """
			/* screening.matches */
			SELECT * FROM screening_match
			 %s
			 ORDER BY id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* screening.countMatches */
			SELECT count(*) AS count FROM screening_match %s""";

	private final DatabaseClient database;

	MatchQueueStore(DatabaseClient database) {
		this.database = database;
	}

	/// @return how many are new: 0 or 1
	Mono<Integer> insert(ScreeningMatch match, boolean tried) {
		return this.database.sql(tried ? INSERT_TRIED : INSERT)
			.bind("id", match.id())
			.bind("batch", match.batchId())
			.bind("row", match.row())
			.bind("department", match.department().name())
			.bind("kind", match.kind())
			.bind("region", match.region().value())
			.bind("name", SealedText.parameter(match.name()))
			.bind("birthDate", match.birthDate())
			.bind("candidates", match.candidates().toArray(UUID[]::new))
			.bind("key", match.key())
			.bind("day", match.occurredOn())
			.bind("amount", ScreeningStore.nullable(match.amountFen(), Long.class))
			.bind("code", ScreeningStore.nullable(match.code(), String.class))
			.fetch()
			.rowsUpdated()
			.map(Long::intValue);
	}

	Mono<ScreeningMatch> lock(UUID id, Viewer viewer) {
		return Reach.of(viewer)
			.seen(viewer)
			.and("id = :id", "id", id)
			.in(this.database, LOCK)
			.map(MatchQueueStore::match)
			.one();
	}

	Flux<ScreeningMatch> byIds(Collection<UUID> ids, Viewer viewer) {
		return Reach.of(viewer)
			.seen(viewer)
			.and("id = ANY (:ids)", "ids", ids.toArray(UUID[]::new))
			.in(this.database, BY_IDS)
			.map(MatchQueueStore::match)
			.all();
	}

	Mono<Void> resolve(ScreeningMatch match) {
		return this.database.sql(RESOLVE)
			.bind("id", match.id())
			.bind("status", match.status().name())
			.bind("member", ScreeningStore.nullable(match.memberId(), UUID.class))
			.bind("by", ScreeningStore.nullable(match.resolvedBy(), String.class))
			.bind("at", ScreeningStore.nullable(match.resolvedAt(), Instant.class))
			.bind("version", match.version())
			.then();
	}

	/// The oldest first.
	/// @param batch those of one; null for all
	Mono<Connection<ScreeningMatch>> page(RegionCode region, @Nullable UUID batch, MatchStatus status, Paging paging,
			Viewer viewer) {
		Where wanted = Reach.of(viewer)
			.seen(viewer)
			.and("region_code >= :within AND region_code < :within || ':'", "within", region.value())
			.and("status = :status", "status", status.name());
		if (batch != null) {
			wanted.and("batch_id = :batch", "batch", batch);
		}
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.and("id > :after", "after", after.key(0, 1, UUID::fromString));
		}
		return page.in(this.database, PAGE)
			.map(MatchQueueStore::match)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, match -> PageCursor.of(match.id()),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	private static ScreeningMatch match(Readable row) {
		return new ScreeningMatch(Column.of(row, "id", UUID.class), Column.of(row, "batch_id", UUID.class),
				Column.of(row, "row_number", Integer.class),
				Department.valueOf(Column.of(row, "department", String.class)), Column.of(row, "kind", String.class),
				new RegionCode(Column.of(row, "region_code", String.class)),
				SealedText.of(Column.of(row, NAME, byte[].class)), Column.of(row, "birth_date", LocalDate.class),
				List.of(Column.of(row, "candidates", UUID[].class)), Column.of(row, "record_key", byte[].class),
				Column.of(row, "occurred_on", LocalDate.class), row.get("amount_fen", Long.class),
				row.get("code", String.class), MatchStatus.valueOf(Column.of(row, "status", String.class)),
				row.get("member_id", UUID.class), row.get("resolved_by", String.class),
				row.get("resolved_at", Instant.class), Column.of(row, "version", Integer.class));
	}

}
