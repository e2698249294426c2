package org.copperwall.export;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.graph.Messages;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Exports for those who ask for them and look at them.
@Repository
class ExportStore {

	/// One at a time for each viewer, so that a count of what waits holds until the row
	/// beside it is there.
	private static final String CLAIM_VIEWER = """
			/* export.claimViewer */
			SELECT pg_advisory_xact_lock(hashtextextended(:person, 180))""";

	private static final String WAITING_OF = """
			/* export.waitingOf */
			SELECT count(*) AS count
			  FROM export_job
			 WHERE issuer = :issuer AND subject = :subject AND status IN ('QUEUED', 'RUNNING')""";

	private static final String INSERT = """
			/* export.insert */
			INSERT INTO export_job (id, region_code, list, format, template, column_keys, filter, order_by,
			  purpose_sealed, issuer, subject, client, roles, viewer_region, department, scopes, locale, admitted_at,
			  requested_at, status)
			VALUES (:id, :region, :list, :format, :template, :columns, :filter, :orderBy, :purpose, :issuer, :subject,
			  :client, :roles, :viewerRegion, :department, :scopes, :locale, :admittedAt, :requestedAt, 'QUEUED')""";

	private static final String BY_IDS = """
			/* export.byIds */
			SELECT * FROM export_job %s""";

	private static final String PAGE = """
			/* export.page */
			SELECT * FROM export_job
			 %s
			 ORDER BY requested_at DESC, id DESC
			 LIMIT :limit""";

	private static final String COUNT = """
			/* export.count */
			SELECT count(*) AS count FROM export_job %s""";

	private static final String COUNT_DOWNLOAD = """
			/* export.countDownload */
			UPDATE export_job SET downloads = downloads + 1
			 WHERE id = :id AND status = 'DONE' AND file_id = :fileId""";

	private final DatabaseClient database;

	ExportStore(DatabaseClient database) {
		this.database = database;
	}

	/// How many of the viewer's exports wait or are written, and nobody else counts until
	/// the transaction ends.
	Mono<Long> waitingOf(Viewer viewer) {
		return this.database.sql(CLAIM_VIEWER)
			.bind("person", viewer.issuer() + ' ' + viewer.subject())
			.fetch()
			.rowsUpdated()
			.then(Mono.defer(() -> this.database.sql(WAITING_OF)
				.bind("issuer", viewer.issuer())
				.bind("subject", viewer.subject())
				.map(row -> Column.of(row, "count", Long.class))
				.one()));
	}

	Mono<Void> insert(Export export) {
		Viewer viewer = export.asker().viewer();
		Wanted wanted = export.wanted();
		return this.database.sql(INSERT)
			.bind("id", export.id())
			.bind("region", wanted.regionCode().value())
			.bind("list", wanted.list().name())
			.bind("format", wanted.format().name())
			.bind("template", Parameters.in(PostgresqlObjectId.TEXT, wanted.template()))
			.bind("columns", wanted.columnKeys().toArray(String[]::new))
			.bind("filter", ExportRow.filter(wanted))
			.bind("orderBy", Parameters.in(PostgresqlObjectId.TEXT, wanted.orderBy()))
			.bind("purpose", HexFormat.of().parseHex(export.sealedPurpose()))
			.bind("issuer", viewer.issuer())
			.bind("subject", viewer.subject())
			.bind("client", Parameters.in(PostgresqlObjectId.TEXT, viewer.client()))
			.bind("roles", viewer.roles().stream().map(Role::name).sorted().toArray(String[]::new))
			.bind("viewerRegion", viewer.region().value())
			.bind("department", Parameters.in(PostgresqlObjectId.TEXT, viewer.department()))
			.bind("scopes", viewer.scopes().stream().sorted().toArray(String[]::new))
			.bind("locale", Messages.language(viewer.locale()).getLanguage())
			.bind("admittedAt", export.asker().admittedAt())
			.bind("requestedAt", export.requestedAt())
			.then();
	}

	/// What of these the viewer may see.
	Flux<Export> byIds(Collection<UUID> ids, Viewer viewer) {
		return visible(viewer).and("id = ANY (:ids)", "ids", ids.toArray(UUID[]::new))
			.in(this.database, BY_IDS)
			.map(ExportRow::of)
			.all();
	}

	/// The newest first, and one row more when there is a next page.
	Mono<List<Export>> page(Paging paging, Viewer viewer) {
		Where where = visible(viewer).with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			where.with("afterTime", after.key(0, 2, Instant::parse))
				.and("(requested_at, id) < (:afterTime, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
		}
		return where.in(this.database, PAGE).map(ExportRow::of).all().collectList();
	}

	Mono<Long> count(Viewer viewer) {
		return visible(viewer).in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one();
	}

	/// @return whether the file was still there
	Mono<Boolean> countDownload(Export export, UUID fileId) {
		return this.database.sql(COUNT_DOWNLOAD)
			.bind("id", export.id())
			.bind("fileId", fileId)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/// One's own; those who check see all of their region.
	private static Where visible(Viewer viewer) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				viewer.region().value());
		return viewer.isAny(Exports.CHECKING) ? where : where.with("issuer", viewer.issuer())
			.and("issuer = :issuer AND subject = :subject", "subject", viewer.subject());
	}

}
