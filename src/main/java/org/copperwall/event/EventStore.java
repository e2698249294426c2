package org.copperwall.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All SQL over streams, changes and request keys.
@Repository
class EventStore {

	private static final String OPEN_STREAM = """
			/* event.openStream */
			INSERT INTO event_stream (district_code, head, head_hash)
			VALUES (:district, 0, :genesis) ON CONFLICT DO NOTHING""";

	/// One round trip while the district's row is held: the chain is folded where the
	/// hash before it is known.
	private static final String APPEND = """
			/* event.append */
			WITH RECURSIVE stream AS MATERIALIZED (
			  SELECT head, head_hash FROM event_stream WHERE district_code = :district FOR UPDATE
			), entry AS MATERIALIZED (
			  SELECT n, convert_to(given, 'UTF8') AS payload, given::jsonb AS fields
			    FROM unnest(CAST(:payloads AS text[])) WITH ORDINALITY AS list(given, n)
			), chain(n, hash) AS (
			  SELECT 0::bigint, head_hash FROM stream
			  UNION ALL
			  SELECT entry.n, sha256(entry.payload || chain.hash) FROM chain JOIN entry ON entry.n = chain.n + 1
			), written AS (
			  INSERT INTO event (district_code, position, region_code, subject_id, actor, payload, hash)
			  SELECT :district, stream.head + entry.n, entry.fields ->> 'region', CAST(entry.fields ->> 'subjectId' AS uuid),
			         entry.fields ->> 'actor', entry.payload, chain.hash
			    FROM entry JOIN chain ON chain.n = entry.n CROSS JOIN stream
			)
			UPDATE event_stream
			   SET head = stream.head + :count, head_hash = (SELECT hash FROM chain WHERE n = :count)
			  FROM stream
			 WHERE event_stream.district_code = :district
			RETURNING event_stream.head""";

	private static final String HEADS = """
			/* event.heads */
			SELECT district_code, head, head_hash FROM event_stream""";

	private static final String HEAD = """
			/* event.head */
			SELECT head, head_hash FROM event_stream WHERE district_code = :district""";

	private static final String READ = """
			/* event.read */
			SELECT position, payload, hash FROM event
			 WHERE district_code = :district AND position > :position
			 ORDER BY position LIMIT :limit""";

	private static final String READ_IN_REGION = """
			/* event.readInRegion */
			SELECT position, payload, hash FROM event
			 WHERE district_code = :district AND position > :position
			   AND region_code >= :region AND region_code < :region || ':'
			   AND (CAST(:actor AS text) IS NULL OR actor = :actor)
			 ORDER BY position LIMIT :limit""";

	private static final String HASH_AT = """
			/* event.hashAt */
			SELECT hash FROM event WHERE district_code = :district AND position = :position""";

	/// The whole chain once more, from its bytes: positions without gaps, hashes, and the
	/// columns beside the payload.
	private static final String VERIFY = """
			/* event.verify */
			SELECT count(*) AS events,
			       min(position) FILTER (WHERE position <> place
			         OR hash <> sha256(payload || before)
			         OR region_code <> fields ->> 'region'
			         OR subject_id <> CAST(fields ->> 'subjectId' AS uuid)
			         OR actor <> fields ->> 'actor') AS first_broken
			  FROM (SELECT position, hash, payload, region_code, subject_id, actor,
			               CAST(convert_from(payload, 'UTF8') AS jsonb) AS fields,
			               lag(hash, 1, CAST(:genesis AS bytea)) OVER (ORDER BY position) AS before,
			               row_number() OVER (ORDER BY position) AS place
			          FROM event WHERE district_code = :district AND position <= :head) AS chain""";

	private static final String NOTIFY = """
			/* event.notify */
			SELECT pg_notify(:channel, district) FROM unnest(CAST(:districts AS text[])) AS district""";

	private static final String TAKE_KEY = """
			/* event.takeKey */
			INSERT INTO request_key (issuer, subject, request_id, mutation, input_digest, taken_at)
			VALUES (:issuer, :subject, :requestId, :mutation, :digest, :takenAt) ON CONFLICT DO NOTHING""";

	private static final String KEPT_KEY = """
			/* event.keptKey */
			SELECT mutation = :mutation AND input_digest = :digest AS same, result_ids FROM request_key
			 WHERE issuer = :issuer AND subject = :subject AND request_id = :requestId""";

	private static final String KEEP_RESULT = """
			/* event.keepResult */
			UPDATE request_key SET result_ids = CAST(:ids AS jsonb)
			 WHERE issuer = :issuer AND subject = :subject AND request_id = :requestId""";

	private static final String FORGET_KEYS = """
			/* event.forgetKeys */
			DELETE FROM request_key WHERE taken_at < :before""";

	private final DatabaseClient database;

	EventStore(DatabaseClient database) {
		this.database = database;
	}

	/// @return the district's new head; the first change of a district opens its stream
	Mono<Long> append(RegionCode district, List<String> payloads) {
		Mono<Long> append = this.database.sql(APPEND)
			.bind("district", district.value())
			.bind("payloads", payloads.toArray(String[]::new))
			.bind("count", (long) payloads.size())
			.map(row -> Column.of(row, "head", Long.class))
			.one();
		return append.switchIfEmpty(Mono.defer(() -> openStream(district).then(append)));
	}

	private Mono<Long> openStream(RegionCode district) {
		return this.database.sql(OPEN_STREAM)
			.bind("district", district.value())
			.bind("genesis", Payload.GENESIS)
			.fetch()
			.rowsUpdated();
	}

	Flux<Cursor> heads() {
		return this.database.sql(HEADS)
			.map(row -> Cursor.of(new RegionCode(Column.of(row, "district_code", String.class)),
					Column.of(row, "head", Long.class), Column.of(row, "head_hash", byte[].class)))
			.all();
	}

	/// Position 0 for a district in which nothing has happened yet.
	Mono<Cursor> head(RegionCode district) {
		return this.database.sql(HEAD)
			.bind("district", district.value())
			.map(row -> Cursor.of(district, Column.of(row, "head", Long.class),
					Column.of(row, "head_hash", byte[].class)))
			.one()
			.defaultIfEmpty(Cursor.of(district, 0, Payload.GENESIS));
	}

	Flux<RecordedEvent> read(RegionCode district, long after, int limit) {
		return this.database.sql(READ)
			.bind("district", district.value())
			.bind("position", after)
			.bind("limit", limit)
			.map(row -> recorded(district, row))
			.all();
	}

	Flux<RecordedEvent> read(RegionCode region, long after, @Nullable String actor, int limit) {
		DatabaseClient.GenericExecuteSpec read = this.database.sql(READ_IN_REGION)
			.bind("district", region.district().value())
			.bind("region", region.value())
			.bind("position", after)
			.bind("limit", limit);
		return (actor == null ? read.bindNull("actor", String.class) : read.bind("actor", actor))
			.map(row -> recorded(region.district(), row))
			.all();
	}

	Mono<byte[]> hashAt(RegionCode district, long position) {
		return position == 0 ? Mono.just(Payload.GENESIS)
				: this.database.sql(HASH_AT)
					.bind("district", district.value())
					.bind("position", position)
					.map(row -> Column.of(row, "hash", byte[].class))
					.one();
	}

	/// Up to a head read before, so that changes made meanwhile do not look like faults.
	Mono<Verified> verify(Cursor head) {
		return this.database.sql(VERIFY)
			.bind("district", head.district().value())
			.bind("head", head.position())
			.bind("genesis", Payload.GENESIS)
			.map(row -> new Verified(Column.of(row, "events", Long.class), row.get("first_broken", Long.class)))
			.one();
	}

	/// Outside any transaction of a room: a notification takes a lock over the whole
	/// database at commit.
	Mono<Void> notify(String channel, Set<RegionCode> districts) {
		return this.database.sql(NOTIFY)
			.bind("channel", channel)
			.bind("districts", districts.stream().map(RegionCode::value).toArray(String[]::new))
			.then();
	}

	/// @return whether the key was free; waits while another transaction holds it
	Mono<Boolean> takeKey(RequestKey key, String mutation, byte[] digest, Instant at) {
		return bind(TAKE_KEY, key).bind("mutation", mutation)
			.bind("digest", digest)
			.bind("takenAt", at)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<KeptKey> keptKey(RequestKey key, String mutation, byte[] digest) {
		return bind(KEPT_KEY, key).bind("mutation", mutation)
			.bind("digest", digest)
			.map(row -> new KeptKey(Column.of(row, "same", Boolean.class),
					RequestKey.ids(row.get("result_ids", String.class))))
			.one();
	}

	Mono<Void> keepResult(RequestKey key, Map<String, UUID> ids) {
		return bind(KEEP_RESULT, key).bind("ids", Json.of(RequestKey.text(ids))).then();
	}

	Mono<Long> forgetKeys(Instant before) {
		return this.database.sql(FORGET_KEYS).bind("before", before).fetch().rowsUpdated();
	}

	private DatabaseClient.GenericExecuteSpec bind(String statement, RequestKey key) {
		return this.database.sql(statement)
			.bind("issuer", key.issuer())
			.bind("subject", key.subject())
			.bind("requestId", key.requestId());
	}

	private static RecordedEvent recorded(RegionCode district, Readable row) {
		return Payload.read(district, Column.of(row, "position", Long.class), Column.of(row, "hash", byte[].class),
				Column.of(row, "payload", byte[].class));
	}

	/// What a request key was taken for.
	/// @param same whether it was for this very mutation and content
	record KeptKey(boolean same, Map<String, UUID> ids) {
	}

	/// What recomputing a chain found.
	/// @param firstBroken first position that does not verify, or nothing
	record Verified(long events, @Nullable Long firstBroken) {
	}

}
