package org.copperwall.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Batches: opened, looked at, moved on.
@Repository
class ScreeningStore {

	private static final String INSERT = """
			/* screening.insert */
			INSERT INTO screening_batch (id, region_code, department, kind, dry_run, status, opened_by, opened_at, version)
			VALUES (:id, :region, :department, :kind, :dryRun, :status, :openedBy, :openedAt, :version)""";

	private static final String LOCK = """
			/* screening.lock */
			SELECT * FROM screening_batch %s FOR UPDATE""";

	private static final String BY_IDS = """
			/* screening.byIds */
			SELECT * FROM screening_batch %s""";

	private static final String BY_ID = """
			/* screening.byId */
			SELECT * FROM screening_batch WHERE id = :id""";

	private static final String HOLD = """
			/* screening.holdBatch */
			SELECT * FROM screening_batch WHERE id = :id FOR UPDATE""";

	private static final String SAVE = """
			/* screening.save */
			UPDATE screening_batch
			   SET status = :status, closed_at = :closedAt, accepted = :accepted, matched = :matched, queued = :queued,
			       unmatched = :unmatched, repeated = :repeated, version = :version
			 WHERE id = :id""";

	private static final String PAGE = """
			/* screening.page */
			SELECT * FROM screening_batch
			 %s
			 ORDER BY opened_at DESC, id DESC
			 LIMIT :limit""";

	private static final String COUNT = """
			/* screening.count */
			SELECT count(*) AS count FROM screening_batch %s""";

	private static final String COUNT_BY = """
			/* screening.countBy */
			SELECT CASE :by WHEN 'DEPARTMENT' THEN department WHEN 'KIND' THEN kind ELSE status END AS key,
			       count(*) AS count
			  FROM screening_batch
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private final DatabaseClient database;

	ScreeningStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(ScreeningBatch batch) {
		return this.database.sql(INSERT)
			.bind("id", batch.id())
			.bind("region", batch.region().value())
			.bind("department", batch.department().name())
			.bind("kind", batch.kind())
			.bind("dryRun", batch.dryRun())
			.bind("status", batch.status().name())
			.bind("openedBy", batch.openedBy())
			.bind("openedAt", batch.openedAt())
			.bind("version", batch.version())
			.then();
	}

	/// One that the viewer sees, for the rest of the transaction.
	Mono<ScreeningBatch> lock(UUID id, Viewer viewer) {
		return Reach.of(viewer)
			.seen(viewer)
			.and("id = :id", "id", id)
			.in(this.database, LOCK)
			.map(ScreeningStore::batch)
			.one();
	}

	/// What of these the viewer sees.
	Flux<ScreeningBatch> byIds(Collection<UUID> ids, Viewer viewer) {
		return Reach.of(viewer)
			.seen(viewer)
			.and("id = ANY (:ids)", "ids", ids.toArray(UUID[]::new))
			.in(this.database, BY_IDS)
			.map(ScreeningStore::batch)
			.all();
	}

	/// For those who saw it before, and for the service itself.
	Mono<ScreeningBatch> byId(UUID id) {
		return this.database.sql(BY_ID).bind("id", id).map(ScreeningStore::batch).one();
	}

	/// For the rest of the transaction, for those who saw what belongs to it.
	Mono<ScreeningBatch> hold(UUID id) {
		return this.database.sql(HOLD).bind("id", id).map(ScreeningStore::batch).one();
	}

	/// Its status, and what resolved rows change of its numbers. The row must be locked.
	Mono<Void> save(ScreeningBatch batch) {
		ScreeningTally tally = batch.tally();
		return this.database.sql(SAVE)
			.bind("id", batch.id())
			.bind("status", batch.status().name())
			.bind("closedAt", nullable(batch.closedAt(), Instant.class))
			.bind("accepted", tally.accepted())
			.bind("matched", tally.matched())
			.bind("queued", tally.queued())
			.bind("unmatched", tally.unmatched())
			.bind("repeated", tally.repeated())
			.bind("version", batch.version())
			.then();
	}

	/// The newest first.
	Mono<Connection<ScreeningBatch>> page(RegionCode region, ScreeningFilter filter, Paging paging, Viewer viewer) {
		Where wanted = wanted(region, filter, viewer);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.with("afterAt", after.key(0, 2, Instant::parse))
				.and("(opened_at, id) < (:afterAt, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
		}
		return page.in(this.database, PAGE)
			.map(ScreeningStore::batch)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, batch -> PageCursor.of(batch.openedAt(), batch.id()),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(wanted.copy().with("by", by))));
	}

	private Mono<List<Count>> counts(Where wanted) {
		return wanted.in(this.database, COUNT_BY)
			.map(row -> new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class)))
			.all()
			.collectList();
	}

	private static Where wanted(RegionCode region, ScreeningFilter filter, Viewer viewer) {
		Where where = Reach.of(viewer)
			.seen(viewer)
			.and("region_code >= :within AND region_code < :within || ':'", "within", region.value());
		if (filter.departments() != null) {
			where.and("department = ANY (:ofDepartments)", "ofDepartments", names(filter.departments()));
		}
		if (filter.kinds() != null) {
			where.and("kind = ANY (:kinds)", "kinds", filter.kinds().toArray(String[]::new));
		}
		if (filter.statuses() != null) {
			where.and("status = ANY (:statuses)", "statuses", names(filter.statuses()));
		}
		if (filter.dryRun() != null) {
			where.and("dry_run = :dryRun", "dryRun", filter.dryRun());
		}
		if (filter.openedFrom() != null) {
			where.and("opened_at >= :openedFrom", "openedFrom", filter.openedFrom());
		}
		if (filter.openedUntil() != null) {
			where.and("opened_at < :openedUntil", "openedUntil", filter.openedUntil());
		}
		return where;
	}

	private static String[] names(List<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

	static ScreeningBatch batch(Readable row) {
		return new ScreeningBatch(Column.of(row, "id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)),
				Department.valueOf(Column.of(row, "department", String.class)), Column.of(row, "kind", String.class),
				Column.of(row, "dry_run", Boolean.class),
				ScreeningStatus.valueOf(Column.of(row, "status", String.class)),
				Column.of(row, "opened_by", String.class), Column.of(row, "opened_at", Instant.class),
				row.get("closed_at", Instant.class),
				new ScreeningTally(number(row, "rows"), number(row, "accepted"), number(row, "refused"),
						number(row, "matched"), number(row, "queued"), number(row, "unmatched"),
						number(row, "repeated"), number(row, "faults")),
				number(row, "version"));
	}

	private static int number(Readable row, String column) {
		return Column.of(row, column, Integer.class);
	}

	static Parameter nullable(@Nullable Object value, Class<?> type) {
		return value == null ? Parameters.in(type) : Parameters.in(value);
	}

}
