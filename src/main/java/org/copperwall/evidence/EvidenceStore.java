package org.copperwall.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Viewer;
import org.copperwall.evidence.storage.ExpectedFile;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore {

	static final String TABLE = "evidence";

	private static final String COLUMNS = """
			id, kind, status, owner_type, owner_id, household_id, region_code, file_name_sealed, byte_length, sha256,
			       captured_at, issuer, subject, requested_at, expires_at, media_type, width, height, pages,
			       preview_length, thumbnail_length, taken_at, kept_at, refused_as, withdrawn_by, withdrawal_sealed,
			       withdrawn_at""";

	private static final String INSERT = """
			/* evidence.insert */
			INSERT INTO evidence (id, kind, status, owner_type, owner_id, household_id, region_code, file_name_sealed,
			       byte_length, sha256, captured_at, location_sealed, issuer, subject, requested_at, expires_at)
			VALUES (:id, :kind, 'AWAITED', :ownerType, :ownerId, :household, :region, :fileName, :length, :sha256,
			       :capturedAt, :location, :issuer, :subject, :requestedAt, :expiresAt)""";

	private static final String AWAITED = """
			/* evidence.countAwaited */
			SELECT count(*) AS count
			  FROM evidence
			 WHERE issuer = :issuer AND subject = :subject AND status = 'AWAITED' AND expires_at > :now""";

	private static final String STILL_AWAITED = """
			/* evidence.awaited */
			SELECT id FROM evidence WHERE id = ANY (:ids) AND status = 'AWAITED' AND expires_at > :now""";

	private static final String BY_IDS = """
			/* evidence.byIds */
			SELECT %s
			  FROM evidence
			 WHERE id = ANY (:ids)""".formatted(COLUMNS);

	private static final String LOCK = """
			/* evidence.lock */
			SELECT %s
			  FROM evidence
			 WHERE id = ANY (:ids)
			 ORDER BY id
			   FOR UPDATE""".formatted(COLUMNS);

	private static final String STANDING = """
			/* evidence.standing */
			SELECT id, kind FROM evidence WHERE id = ANY (:ids) AND status = 'KEPT'""";

	private static final String ATTACH = """
			/* evidence.attach */
			UPDATE evidence
			   SET owner_type = :ownerType, owner_id = :ownerId, household_id = :household, region_code = :region
			 WHERE id = ANY (:ids) AND (owner_type = 'Region' OR owner_type = 'Household')""";

	private static final String KEEP = """
			/* evidence.keep */
			UPDATE evidence
			   SET status = 'KEPT', media_type = :mediaType, width = :width, height = :height, pages = :pages,
			       preview_length = :preview, thumbnail_length = :thumbnail, taken_at = :takenAt,
			       camera_sealed = :camera, kept_at = :at
			 WHERE id = :id AND status = 'AWAITED' AND expires_at > :at""";

	private static final String REFUSE = """
			/* evidence.refuse */
			UPDATE evidence SET status = 'REFUSED', refused_as = :code WHERE id = :id AND status = 'AWAITED'""";

	private static final String WITHDRAW = """
			/* evidence.withdraw */
			UPDATE evidence
			   SET status = 'WITHDRAWN', refused_as = NULL, withdrawn_by = :by, withdrawal_sealed = :reason,
			       withdrawn_at = :at
			 WHERE id = :id""";

	private static final String STORED = """
			/* evidence.stored */
			SELECT id, byte_length, sha256, preview_length, thumbnail_length
			  FROM evidence
			 WHERE kept_at IS NOT NULL
			 ORDER BY id""";

	private static final String WITH_FILES = """
			/* evidence.withFiles */
			SELECT id FROM evidence WHERE id = ANY (:ids) AND (kept_at IS NOT NULL OR expires_at > :now)""";

	private final DatabaseClient database;

	EvidenceStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(Evidence evidence, @Nullable SealedText location) {
		return this.database.sql(INSERT)
			.bind("id", evidence.id())
			.bind("kind", evidence.kind().name())
			.bind("ownerType", evidence.owner().type())
			.bind("ownerId", Parameters.in(PostgresqlObjectId.UUID, evidence.owner().id()))
			.bind("household", Parameters.in(PostgresqlObjectId.UUID, evidence.owner().householdId()))
			.bind("region", evidence.region().value())
			.bind("fileName", evidence.fileName().bytes())
			.bind("length", evidence.byteLength())
			.bind("sha256", HexFormat.of().parseHex(evidence.sha256()))
			.bind("capturedAt", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, evidence.capturedAt()))
			.bind("location", SealedText.parameter(location))
			.bind("issuer", evidence.upload().issuer())
			.bind("subject", evidence.upload().subject())
			.bind("requestedAt", evidence.upload().requestedAt())
			.bind("expiresAt", evidence.upload().expiresAt())
			.then();
	}

	/// How many files somebody announced and may still send.
	Mono<Long> countAwaited(Viewer viewer, Instant now) {
		return this.database.sql(AWAITED)
			.bind("issuer", viewer.issuer())
			.bind("subject", viewer.subject())
			.bind("now", now)
			.map(row -> Column.of(row, "count", Long.class))
			.one();
	}

	/// Whoever may see them: that is asked of their owners.
	Flux<Evidence> byIds(Collection<UUID> ids) {
		return this.database.sql(BY_IDS).bind("ids", array(ids)).map(EvidenceStore::evidence).all();
	}

	Flux<Evidence> lock(Collection<UUID> ids) {
		return this.database.sql(LOCK).bind("ids", array(ids)).map(EvidenceStore::evidence).all();
	}

	/// Of these, the ones that count as proof.
	Mono<Map<UUID, EvidenceKind>> standing(Collection<UUID> ids) {
		return this.database.sql(STANDING)
			.bind("ids", array(ids))
			.map(row -> Map.entry(Column.of(row, "id", UUID.class),
					EvidenceKind.valueOf(Column.of(row, "kind", String.class))))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	Mono<Void> attach(Collection<UUID> ids, Evidence.Owner owner, RegionCode region) {
		return this.database.sql(ATTACH)
			.bind("ids", array(ids))
			.bind("ownerType", owner.type())
			.bind("ownerId", Parameters.in(PostgresqlObjectId.UUID, owner.id()))
			.bind("household", Parameters.in(PostgresqlObjectId.UUID, owner.householdId()))
			.bind("region", region.value())
			.then();
	}

	/// @return whether it was still awaited
	Mono<Boolean> keep(UUID id, Evidence.Kept kept, @Nullable SealedText camera) {
		return this.database.sql(KEEP)
			.bind("id", id)
			.bind("mediaType", kept.mediaType())
			.bind("width", Parameters.in(R2dbcType.INTEGER, kept.width()))
			.bind("height", Parameters.in(R2dbcType.INTEGER, kept.height()))
			.bind("pages", Parameters.in(R2dbcType.INTEGER, kept.pages()))
			.bind("preview", Parameters.in(R2dbcType.BIGINT, kept.previewLength()))
			.bind("thumbnail", Parameters.in(R2dbcType.BIGINT, kept.thumbnailLength()))
			.bind("takenAt", Parameters.in(R2dbcType.VARCHAR, kept.takenAt()))
			.bind("camera", SealedText.parameter(camera))
			.bind("at", kept.at())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Void> refuse(UUID id, String code) {
		return this.database.sql(REFUSE).bind("id", id).bind("code", code).then();
	}

	Mono<Void> withdraw(UUID id, Evidence.Withdrawal by) {
		return this.database.sql(WITHDRAW)
			.bind("id", id)
			.bind("by", by.subject())
			.bind("reason", by.reason().bytes())
			.bind("at", by.at())
			.then();
	}

	/// Every file that must lie in the storage.
	Flux<ExpectedFile> stored() {
		return this.database.sql(STORED).map(EvidenceStore::files).all().concatMapIterable(files -> files);
	}

	/// Of these, the records whose files may lie in the storage.
	Flux<UUID> withFiles(Collection<UUID> ids, Instant now) {
		return among(WITH_FILES, ids, now);
	}

	/// Of these, the ones whose bytes may still come.
	Flux<UUID> awaited(Collection<UUID> ids, Instant now) {
		return among(STILL_AWAITED, ids, now);
	}

	private Flux<UUID> among(String statement, Collection<UUID> ids, Instant now) {
		return this.database.sql(statement)
			.bind("ids", array(ids))
			.bind("now", now)
			.map(row -> Column.of(row, "id", UUID.class))
			.all();
	}

	private static List<ExpectedFile> files(Readable row) {
		UUID id = Column.of(row, "id", UUID.class);
		String sha256 = HexFormat.of().formatHex(Column.of(row, "sha256", byte[].class));
		return Stream
			.of(Optional.of(new ExpectedFile(Evidence.key(id, Rendition.ORIGINAL),
					Column.of(row, "byte_length", Long.class), sha256)),
					Optional.ofNullable(row.get("preview_length", Long.class))
						.map(length -> new ExpectedFile(Evidence.key(id, Rendition.PREVIEW), length, null)),
					Optional.ofNullable(row.get("thumbnail_length", Long.class))
						.map(length -> new ExpectedFile(Evidence.key(id, Rendition.THUMBNAIL), length, null)))
			.flatMap(Optional::stream)
			.toList();
	}

	private static UUID[] array(Collection<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	private static Evidence evidence(Readable row) {
		return new Evidence(Column.of(row, "id", UUID.class),
				EvidenceKind.valueOf(Column.of(row, "kind", String.class)),
				EvidenceStatus.valueOf(Column.of(row, "status", String.class)),
				new Evidence.Owner(Column.of(row, "owner_type", String.class), row.get("owner_id", UUID.class),
						row.get("household_id", UUID.class)),
				new RegionCode(Column.of(row, "region_code", String.class)),
				SealedText.of(Column.of(row, "file_name_sealed", byte[].class)),
				Column.of(row, "byte_length", Long.class),
				HexFormat.of().formatHex(Column.of(row, "sha256", byte[].class)), row.get("captured_at", Instant.class),
				upload(row), kept(row), row.get("refused_as", String.class), withdrawal(row));
	}

	private static Evidence.Upload upload(Readable row) {
		return new Evidence.Upload(Column.of(row, "issuer", String.class), Column.of(row, "subject", String.class),
				Column.of(row, "requested_at", Instant.class), Column.of(row, "expires_at", Instant.class));
	}

	private static Evidence.@Nullable Kept kept(Readable row) {
		Instant at = row.get("kept_at", Instant.class);
		return at == null ? null
				: new Evidence.Kept(Column.of(row, "media_type", String.class), row.get("width", Integer.class),
						row.get("height", Integer.class), row.get("pages", Integer.class),
						row.get("preview_length", Long.class), row.get("thumbnail_length", Long.class),
						row.get("taken_at", String.class), at);
	}

	private static Evidence.@Nullable Withdrawal withdrawal(Readable row) {
		Instant at = row.get("withdrawn_at", Instant.class);
		return at == null ? null : new Evidence.Withdrawal(Column.of(row, "withdrawn_by", String.class),
				Objects.requireNonNull(SealedText.of(row, "withdrawal_sealed")), at);
	}

}
