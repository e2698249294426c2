package org.copperwall.opinion;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What was said, sealed, and the blind index that narrows down where to look.
@Repository
class MentionStore {

	/// Texts that are opened to compare one with them.
	private static final int COMPARED = 50;

	private static final String INSERT = """
			/* opinion.insertMention */
			INSERT INTO opinion_mention (report_id, number, id, kind, reporter, role, text_sealed, address_sealed,
			                             reference_sealed, place_sealed, address_digest, reference_digest, pairs_digest,
			                             reported_at, taken_at)
			SELECT :report, count(*) + 1, :id, :kind, :reporter, :role, :text, :address, :reference, :place,
			       CAST(:addressDigest AS bytea), CAST(:referenceDigest AS bytea), CAST(:pairs AS integer[]), :reportedAt,
			       :takenAt
			  FROM opinion_mention
			 WHERE report_id = :report""";

	private static final String OF_REPORTS = """
			/* opinion.mentions */
			SELECT report_id, number, id, kind, role, text_sealed, address_sealed, reference_sealed, place_sealed,
			       reported_at, taken_at
			  FROM opinion_mention
			 WHERE report_id = ANY (:ids)
			 ORDER BY report_id, number""";

	/// Exactly there, not around: the same words from another village are another
	/// family's.
	private static final String ALIKE = """
			/* opinion.alike */
			SELECT mention.report_id, mention.id, mention.text_sealed
			  FROM opinion_mention AS mention
			  JOIN opinion_report AS report ON report.id = mention.report_id
			 WHERE report.region_code = :region AND report.located = :located AND report.status <> 'ANSWERED'
			   AND mention.taken_at >= :since AND mention.pairs_digest && CAST(:pairs AS integer[])
			 ORDER BY (SELECT count(*) FROM unnest(mention.pairs_digest) AS pair WHERE pair = ANY (:pairs)) DESC,
			       mention.taken_at DESC, mention.id DESC
			 LIMIT :limit""";

	private static final String HOLDING = """
			/* opinion.holding */
			SELECT mention.report_id, mention.id, mention.text_sealed
			  FROM opinion_mention AS mention
			  JOIN opinion_report AS report ON report.id = mention.report_id
			 WHERE report.region_code >= :region AND report.region_code < :region || ':'
			   AND report.status = ANY (:statuses) AND mention.pairs_digest @> CAST(:pairs AS integer[])
			 ORDER BY mention.taken_at DESC, mention.id DESC
			 LIMIT :limit""";

	private final DatabaseClient database;

	MentionStore(DatabaseClient database) {
		this.database = database;
	}

	/// A text that the index points at; only opening it tells whether it is meant.
	record Candidate(UUID reportId, UUID mentionId, SealedText text) {
	}

	/// To be called with the report's row locked, or just inserted.
	/// @param reporter subject of who took it in
	Mono<Void> insert(OpinionMention mention, String reporter, Digests source, Integer[] pairs) {
		return this.database.sql(INSERT)
			.bind("report", mention.reportId())
			.bind("id", mention.id())
			.bind("kind", mention.kind().name())
			.bind("reporter", reporter)
			.bind("role", mention.role().name())
			.bind("text", SealedText.parameter(mention.text()))
			.bind("address", SealedText.parameter(mention.address()))
			.bind("reference", SealedText.parameter(mention.reference()))
			.bind("place", SealedText.parameter(mention.place()))
			.bind("addressDigest", OpinionStore.nullable(source.address(), byte[].class))
			.bind("referenceDigest", OpinionStore.nullable(source.reference(), byte[].class))
			.bind("pairs", pairs)
			.bind("reportedAt", mention.reportedAt())
			.bind("takenAt", mention.takenAt())
			.then();
	}

	/// The first one first.
	Flux<OpinionMention> ofReports(Collection<UUID> reports) {
		return this.database.sql(OF_REPORTS).bind("ids", reports.toArray(UUID[]::new)).map(MentionStore::mention).all();
	}

	/// What was said there of late and is not answered yet, by how much of the index it
	/// shares.
	Flux<Candidate> alike(OpinionReport.Place place, Instant since, Integer[] pairs) {
		return this.database.sql(ALIKE)
			.bind("region", place.region().value())
			.bind("located", place.located())
			.bind("since", since)
			.bind("pairs", pairs)
			.bind("limit", COMPARED)
			.map(MentionStore::candidate)
			.all();
	}

	/// What may hold a text, the newest first.
	Flux<Candidate> holding(Integer[] pairs, RegionCode region, Reach reach, int limit) {
		return this.database.sql(HOLDING)
			.bind("region", region.value())
			.bind("statuses", reach.statuses())
			.bind("pairs", pairs)
			.bind("limit", limit)
			.map(MentionStore::candidate)
			.all();
	}

	private static Candidate candidate(Readable row) {
		return new Candidate(Column.of(row, "report_id", UUID.class), Column.of(row, "id", UUID.class),
				SealedText.of(Column.of(row, "text_sealed", byte[].class)));
	}

	private static OpinionMention mention(Readable row) {
		return new OpinionMention(Column.of(row, "report_id", UUID.class), Column.of(row, "number", Integer.class),
				Column.of(row, "id", UUID.class), OpinionKind.valueOf(Column.of(row, "kind", String.class)),
				Role.valueOf(Column.of(row, "role", String.class)),
				SealedText.of(Column.of(row, "text_sealed", byte[].class)), SealedText.of(row, "address_sealed"),
				SealedText.of(row, "reference_sealed"), SealedText.of(row, "place_sealed"),
				Column.of(row, "reported_at", Instant.class), Column.of(row, "taken_at", Instant.class));
	}

}
