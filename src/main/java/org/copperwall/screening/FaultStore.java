package org.copperwall.screening;

import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// What was wrong with the rows of a batch, for who mends them.
@Repository
class FaultStore {

	private static final String PAGE = """
			/* screening.faults */
			SELECT row_number, place, column_name, code FROM screening_fault
			 %s
			 ORDER BY row_number, place
			 LIMIT :limit""";

	private static final String COUNT = """
			/* screening.countFaults */
			SELECT count(*) AS count FROM screening_fault %s""";

	private final DatabaseClient database;

	FaultStore(DatabaseClient database) {
		this.database = database;
	}

	/// Row by row, for a batch that was found to be visible before.
	Mono<Connection<RowFault>> page(UUID batch, Paging paging) {
		Where wanted = new Where().and("batch_id = :batch", "batch", batch);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.with("afterRow", after.key(0, 2, Integer::valueOf))
				.and("(row_number, place) > (:afterRow, :afterPlace)", "afterPlace", after.key(1, 2, Integer::valueOf));
		}
		return page.in(this.database, PAGE)
			.map(FaultStore::fault)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, fault -> PageCursor.of(fault.row(), fault.place()),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	private static RowFault fault(Readable row) {
		return new RowFault(Column.of(row, "row_number", Integer.class), Column.of(row, "place", Integer.class),
				row.get("column_name", String.class), RowFaultCode.valueOf(Column.of(row, "code", String.class)));
	}

}
