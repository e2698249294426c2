package org.copperwall.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.ScreeningComparison;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.rules.ScreeningSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Past records, measured by rules that do not hold yet. Reads only.
@Repository
class TrialStore {

	private static final String COUNT = """
			/* screening.countTried */
			SELECT count(*) AS count
			  FROM (SELECT FROM screening_record
			         WHERE kind = ANY (:kinds) AND NOT tried AND occurred_on >= :from AND occurred_on < :until
			           AND region_code >= :region AND region_code < :region || ':'
			         LIMIT :most) AS found""";

	/// The worst value that each subject had on any day of the period, with the records
	/// of the months before it.
	private static final String WORST = """
			/* screening.worstOfThePast */
			WITH past AS (
			  SELECT record.household_id, CASE WHEN :perMember THEN record.member_id END AS member_id, record.occurred_on,
			         record.amount_fen
			    FROM screening_record AS record
			    JOIN screening_batch AS batch ON batch.id = record.batch_id AND batch.status IN ('RULING', 'HELD', 'RAISED')
			   WHERE record.kind = :kind AND NOT record.tried AND record.occurred_on < :until
			     AND record.occurred_on >= :from - make_interval(months => :months)
			     AND record.region_code >= :region AND record.region_code < :region || ':'
			     AND (cardinality(CAST(:codes AS text[])) = 0 OR record.code = ANY (:codes))
			     AND (:measure = 'COUNT' OR record.amount_fen IS NOT NULL)
			   LIMIT :most),
			measured AS (
			  SELECT household_id, member_id, occurred_on,
			         CASE :measure WHEN 'COUNT' THEN count(*) OVER months_before
			                       WHEN 'SUM' THEN CAST(sum(amount_fen) OVER months_before AS bigint)
			                       ELSE amount_fen END AS value
			    FROM past
			  WINDOW months_before AS (PARTITION BY household_id, member_id ORDER BY occurred_on
			                      RANGE BETWEEN make_interval(months => :months, days => -1) PRECEDING AND CURRENT ROW))
			SELECT DISTINCT ON (household_id, member_id) household_id, member_id, occurred_on, value
			  FROM measured
			 WHERE occurred_on >= :from
			 ORDER BY household_id, member_id, CASE WHEN :mostIsWorst THEN -value ELSE value END, occurred_on""";

	private final DatabaseClient database;

	TrialStore(DatabaseClient database) {
		this.database = database;
	}

	/// Which records are looked at.
	/// @param most records at most
	record Past(RegionCode region, LocalDate from, LocalDate until, int most) {
	}

	/// The worst of one subject.
	record Worst(UUID household, @Nullable UUID member, LocalDate day, long value) {
	}

	/// At most as many as may be looked at, and one.
	Mono<Long> count(Collection<String> kinds, Past past) {
		return this.database.sql(COUNT)
			.bind("kinds", kinds.toArray(String[]::new))
			.bind("region", past.region().value())
			.bind("from", past.from())
			.bind("until", past.until())
			.bind("most", past.most() + 1)
			.map(row -> Column.of(row, "count", Long.class))
			.one();
	}

	Flux<Worst> worst(ScreeningRule rule, Past past) {
		return this.database.sql(WORST)
			.bind("kind", rule.kind())
			.bind("codes", rule.codes().toArray(String[]::new))
			.bind("perMember", rule.per() == ScreeningSubject.MEMBER)
			.bind("measure", rule.measure().name())
			.bind("months", rule.months())
			.bind("mostIsWorst", rule.comparison() == ScreeningComparison.AT_LEAST)
			.bind("region", past.region().value())
			.bind("from", past.from())
			.bind("until", past.until())
			.bind("most", past.most())
			.map(row -> new Worst(Column.of(row, "household_id", UUID.class), row.get("member_id", UUID.class),
					Column.of(row, "occurred_on", LocalDate.class), Column.of(row, "value", Long.class)))
			.all();
	}

}
