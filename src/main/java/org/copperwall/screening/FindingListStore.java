package org.copperwall.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Ratio;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Findings as they are told to departments.
@Repository
class FindingListStore {

	private static final String PAGE = """
			/* screening.findings */
			SELECT finding.*, ruling.rule_set_id,
			       (SELECT row_number FROM screening_record
			         WHERE screening_record.id = finding.record_id AND screening_record.batch_id = finding.batch_id) AS sent_row
			  FROM (SELECT * FROM screening_finding
			         %s
			         ORDER BY found_at DESC, id DESC
			         LIMIT :limit) AS finding
			  JOIN screening_ruling AS ruling ON ruling.batch_id = finding.batch_id
			 ORDER BY finding.found_at DESC, finding.id DESC""";

	private static final String COUNT = """
			/* screening.countFindings */
			SELECT count(*) AS count FROM screening_finding %s""";

	/// Warnings, each once: what several rows of a rule said about a family is one
	/// warning.
	private static final String PRECISION = """
			/* screening.precision */
			SELECT department, rule_key, count(DISTINCT warning_id) AS warnings,
			       count(DISTINCT warning_id) FILTER (WHERE outcome IN ('APPLICATION_OPENED', 'HELPED_ON_THE_SPOT',
			         'PASSED_TO_OTHER_POLICY')) AS founded,
			       count(DISTINCT warning_id) FILTER (WHERE outcome = 'UNFOUNDED') AS unfounded
			  FROM screening_finding
			 %s
			 GROUP BY department, rule_key
			 ORDER BY department, rule_key""";

	private final DatabaseClient database;

	FindingListStore(DatabaseClient database) {
		this.database = database;
	}

	/// How often a rule was right.
	/// @param warnings those that it raised or joined
	/// @param precision founded of settled
	record Precision(Department department, String rule, long warnings, Ratio precision) {
	}

	/// The newest first.
	Mono<Connection<FindingRow>> page(RegionCode region, RulingInputs.FindingFilter filter, Paging paging,
			Viewer viewer) {
		Where wanted = wanted(region, filter, viewer);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.with("afterAt", after.key(0, 2, Instant::parse))
				.and("(found_at, id) < (:afterAt, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
		}
		return page.in(this.database, PAGE)
			.map(FindingListStore::row)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, row -> PageCursor.of(row.finding().foundAt(), row.finding().id()),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	Flux<Precision> precision(RulingInputs.Period period, Viewer viewer) {
		Where where = within(period.region(), viewer).and("status IN ('RAISED', 'JOINED')");
		if (period.from() != null) {
			where.and("found_at >= :from", "from", beginning(period.from()));
		}
		if (period.until() != null) {
			where.and("found_at < :until", "until", beginning(period.until()));
		}
		return where.in(this.database, PRECISION).map(FindingListStore::precision).all();
	}

	private static Instant beginning(LocalDate day) {
		return day.atStartOfDay(WorkingDays.ZONE).toInstant();
	}

	private static Where within(RegionCode region, Viewer viewer) {
		return Reach.of(viewer)
			.seen(viewer)
			.and("region_code >= :within AND region_code < :within || ':'", "within", region.value());
	}

	private static Where wanted(RegionCode region, RulingInputs.FindingFilter filter, Viewer viewer) {
		Where where = within(region, viewer);
		if (filter.batchId() != null) {
			where.and("batch_id = :batch", "batch", GlobalId.idOf(ScreeningBatch.TYPE, filter.batchId()));
		}
		if (filter.rules() != null) {
			where.and("rule_key = ANY (:rules)", "rules", filter.rules().toArray(String[]::new));
		}
		if (filter.statuses() != null) {
			where.and("status = ANY (:statuses)", "statuses", names(filter.statuses()));
		}
		if (filter.outcomes() != null) {
			where.and("outcome = ANY (:outcomes)", "outcomes", names(filter.outcomes()));
		}
		if (filter.settled() != null) {
			where.and("(outcome IS NOT NULL) = :settled", "settled", filter.settled());
		}
		return where;
	}

	private static String[] names(List<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

	private static FindingRow row(Readable row) {
		@Nullable Integer sent = row.get("sent_row", Integer.class);
		return new FindingRow(ScreeningFindingStore.finding(row), Column.of(row, "rule_set_id", UUID.class), sent);
	}

	private static Precision precision(Readable row) {
		long founded = Column.of(row, "founded", Long.class);
		return new Precision(Department.valueOf(Column.of(row, "department", String.class)),
				Column.of(row, "rule_key", String.class), Column.of(row, "warnings", Long.class),
				new Ratio(founded, founded + Column.of(row, "unfounded", Long.class), "warnings"));
	}

}
