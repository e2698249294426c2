package org.copperwall.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.rules.ScreeningMeasure;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.rules.ScreeningSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// How far batches are judged, and what rules measure of their records.
@Repository
class RulingStore {

	private static final String LOCK = """
			/* screening.lockForRuling */
			SELECT * FROM screening_batch WHERE id = :id FOR UPDATE""";

	private static final String BEGIN = """
			/* screening.beginRuling */
			INSERT INTO screening_ruling (batch_id, rule_set_id, begun_at)
			VALUES (:batch, :ruleSet, :at) ON CONFLICT (batch_id) DO NOTHING""";

	private static final String STATE = """
			/* screening.rulingState */
			SELECT batch_id, rule_set_id, judged_to, judged, judged_whole, households, households_before, released_by,
			       released_at, retracted_by, retracted_at, reason_sealed
			  FROM screening_ruling
			 WHERE batch_id = ANY (:batches)""";

	private static final String NEXT_HOUSEHOLDS = """
			/* screening.nextHouseholds */
			SELECT DISTINCT household_id
			  FROM screening_record
			 WHERE batch_id = :batch AND (CAST(:after AS uuid) IS NULL OR household_id > :after)
			 ORDER BY household_id
			 LIMIT :limit""";

	private static final String JUDGED = """
			/* screening.judgedTo */
			UPDATE screening_ruling SET judged_to = :to, judged = judged + :count WHERE batch_id = :batch""";

	/// As many households as the last batch of the same department, kind and region that
	/// stands.
	private static final String JUDGED_WHOLE = """
			/* screening.judgedWhole */
			UPDATE screening_ruling
			   SET judged_whole = true,
			       households = (SELECT count(DISTINCT household_id) FROM screening_finding WHERE batch_id = :batch),
			       households_before = coalesce((
			         SELECT before.households
			           FROM screening_batch AS this
			           JOIN screening_batch AS last ON last.department = this.department AND last.kind = this.kind
			            AND last.region_code = this.region_code AND last.status = 'RAISED' AND last.id <> this.id
			           JOIN screening_ruling AS before ON before.batch_id = last.id
			          WHERE this.id = :batch
			          ORDER BY before.begun_at DESC, last.id DESC
			          LIMIT 1), 0)
			 WHERE batch_id = :batch""";

	private static final String RELEASE = """
			/* screening.release */
			UPDATE screening_ruling SET released_by = :by, released_at = :at WHERE batch_id = :batch""";

	private static final String RETRACT = """
			/* screening.retract */
			UPDATE screening_ruling SET retracted_by = :by, retracted_at = :at, reason_sealed = :reason
			 WHERE batch_id = :batch""";

	/// Its records count no more, and the same ones sent again are news.
	private static final String DISCOUNT = """
			/* screening.discountRecords */
			UPDATE screening_record SET tried = true WHERE batch_id = :batch AND NOT tried""";

	/// The period ends with the newest record that the batch has of a subject. Records of
	/// other batches count while those stand;
	/// what a dry run repeats of them counts once.
	private static final String MEASURE = """
			/* screening.measure */
			WITH subject AS (
			  SELECT household_id, CASE WHEN :perMember THEN member_id END AS member_id, max(occurred_on) AS until
			    FROM screening_record
			   WHERE batch_id = :batch AND household_id = ANY (:households)
			     AND (cardinality(CAST(:codes AS text[])) = 0 OR code = ANY (:codes))
			   GROUP BY 1, 2)
			SELECT subject.household_id, subject.member_id,
			       (array_agg(record.id ORDER BY record.occurred_on DESC, record.id DESC))[1] AS record_id,
			       CASE :measure
			         WHEN 'COUNT' THEN count(*)
			         WHEN 'SUM' THEN CAST(coalesce(sum(record.amount_fen), 0) AS bigint)
			         ELSE (array_agg(record.amount_fen ORDER BY record.occurred_on DESC, record.id DESC))[1]
			       END AS value
			  FROM subject
			  JOIN screening_record AS record ON record.household_id = subject.household_id AND record.kind = :kind
			   AND (subject.member_id IS NULL OR record.member_id = subject.member_id)
			   AND record.occurred_on > subject.until - make_interval(months => :months)
			   AND record.occurred_on <= subject.until
			   AND (cardinality(CAST(:codes AS text[])) = 0 OR record.code = ANY (:codes))
			   AND (:measure = 'COUNT' OR record.amount_fen IS NOT NULL)
			  JOIN screening_batch AS batch ON batch.id = record.batch_id
			   AND (batch.id = :batch OR batch.status IN ('RULING', 'HELD', 'RAISED'))
			 WHERE NOT record.tried
			    OR (record.batch_id = :batch
			        AND NOT EXISTS (SELECT FROM screening_record AS known
			                         WHERE known.record_key = record.record_key AND NOT known.tried))
			 GROUP BY subject.household_id, subject.member_id""";

	private final DatabaseClient database;

	RulingStore(DatabaseClient database) {
		this.database = database;
	}

	/// For the service itself, for the rest of the transaction.
	Mono<ScreeningBatch> lock(UUID batch) {
		return this.database.sql(LOCK).bind("id", batch).map(ScreeningStore::batch).one();
	}

	Mono<Void> begin(UUID batch, UUID ruleSet, Instant at) {
		return this.database.sql(BEGIN).bind("batch", batch).bind("ruleSet", ruleSet).bind("at", at).then();
	}

	/// Those that have begun to be judged.
	Flux<BatchState> states(Collection<UUID> batches) {
		return this.database.sql(STATE).bind("batches", batches.toArray(UUID[]::new)).map(RulingStore::state).all();
	}

	/// In the order of their ids.
	Mono<List<UUID>> nextHouseholds(UUID batch, @Nullable UUID after, int limit) {
		return this.database.sql(NEXT_HOUSEHOLDS)
			.bind("batch", batch)
			.bind("after", ScreeningStore.nullable(after, UUID.class))
			.bind("limit", limit)
			.mapValue(UUID.class)
			.all()
			.collectList();
	}

	Mono<Void> judged(UUID batch, List<UUID> households) {
		return this.database.sql(JUDGED)
			.bind("batch", batch)
			.bind("to", households.getLast())
			.bind("count", households.size())
			.then();
	}

	Mono<Void> judgedWhole(UUID batch) {
		return this.database.sql(JUDGED_WHOLE).bind("batch", batch).then();
	}

	Mono<Void> release(UUID batch, String by, Instant at) {
		return this.database.sql(RELEASE).bind("batch", batch).bind("by", by).bind("at", at).then();
	}

	Mono<Void> retract(UUID batch, String by, Instant at, SealedText reason) {
		return this.database.sql(RETRACT)
			.bind("batch", batch)
			.bind("by", by)
			.bind("at", at)
			.bind("reason", reason.bytes())
			.then();
	}

	Mono<Void> discount(UUID batch) {
		return this.database.sql(DISCOUNT).bind("batch", batch).then();
	}

	/// What a rule measures of these households' records.
	Flux<Measured> measure(ScreeningRule rule, UUID batch, Collection<UUID> households) {
		ScreeningMeasure measure = rule.measure();
		return this.database.sql(MEASURE)
			.bind("batch", batch)
			.bind("households", households.toArray(UUID[]::new))
			.bind("kind", rule.kind())
			.bind("codes", rule.codes().toArray(String[]::new))
			.bind("perMember", rule.per() == ScreeningSubject.MEMBER)
			.bind("measure", measure.name())
			.bind("months", rule.months())
			.map(row -> new Measured(Column.of(row, "household_id", UUID.class), row.get("member_id", UUID.class),
					Column.of(row, "record_id", UUID.class), Column.of(row, "value", Long.class)))
			.all();
	}

	private static BatchState state(Readable row) {
		return new BatchState(Column.of(row, "batch_id", UUID.class), Column.of(row, "rule_set_id", UUID.class),
				row.get("judged_to", UUID.class), Column.of(row, "judged", Integer.class),
				Column.of(row, "judged_whole", Boolean.class), Column.of(row, "households", Integer.class),
				Column.of(row, "households_before", Integer.class), row.get("released_by", String.class),
				row.get("released_at", Instant.class), row.get("retracted_by", String.class),
				row.get("retracted_at", Instant.class), SealedText.of(row, "reason_sealed"));
	}

}
