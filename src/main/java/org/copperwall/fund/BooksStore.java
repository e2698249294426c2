package org.copperwall.fund;

import java.util.Arrays;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/// Recomputes what the books say from nothing but their entries.
@Repository
class BooksStore {

	/// One statement, so that everything is compared as of one moment.
	private static final String VERIFY = """
			/* fund.verify */
			WITH entry AS (
			  SELECT * FROM ledger_entry WHERE district_code = :district AND year = :year),
			rule (kind, debit, credit) AS (
			  SELECT * FROM unnest(CAST(:kinds AS text[]), CAST(:debits AS text[]), CAST(:credits AS text[]))),
			moved AS (
			  SELECT debit_account AS account, amount_fen FROM entry
			   UNION ALL
			  SELECT credit_account, -amount_fen FROM entry),
			stood AS (
			  SELECT account.account, balance_fen AS recorded, coalesce(sum(amount_fen), 0)::bigint AS computed
			    FROM fund_account AS account
			    LEFT JOIN moved USING (account)
			   WHERE district_code = :district AND year = :year
			   GROUP BY account.account, balance_fen)
			SELECT 'ACCOUNT' AS code, account AS subject, recorded, computed FROM stood
			 UNION ALL
			SELECT 'NUMBERING', 'entries', entries, greatest(count(entry.id), coalesce(max(number), 0))
			  FROM fund_year
			  LEFT JOIN entry ON true
			 WHERE fund_year.region_code = :district AND fund_year.year = :year
			 GROUP BY entries
			HAVING entries <> count(entry.id) OR entries <> coalesce(max(number), 0)
			 UNION ALL
			SELECT 'ENTRY_ACCOUNTS', entry.id::text, 0, amount_fen
			  FROM entry
			  LEFT JOIN rule USING (kind)
			 WHERE CASE WHEN reverses IS NULL THEN (debit_account, credit_account) IS DISTINCT FROM (rule.debit, rule.credit)
			            ELSE (debit_account, credit_account) IS DISTINCT FROM (rule.credit, rule.debit) END
			 UNION ALL
			SELECT code, grant_id::text, recorded, computed
			  FROM (SELECT booked.grant_id, coalesce(approved_fen - released_fen, 0) AS promised, promised AS booked_promised,
			               coalesce(paid_fen, 0) AS paid, sent AS booked_paid, coalesce(confirmed_fen, 0) AS confirmed,
			               coalesce(underway, 0) AS underway, coalesce(arrived, 0) AS arrived
			          FROM (SELECT grant_id,
			                       sum(CASE WHEN kind IN ('COMMITMENT', 'RELEASE') THEN moved ELSE 0 END)::bigint AS promised,
			                       sum(CASE WHEN kind IN ('COMMITMENT', 'RELEASE') THEN 0 ELSE moved END)::bigint AS sent
			                  FROM (SELECT grant_id, kind, CASE WHEN (kind IN ('COMMITMENT', 'PAYMENT')) = (reverses IS NULL)
			                                                    THEN amount_fen ELSE -amount_fen END AS moved
			                          FROM ledger_entry
			                         WHERE grant_id IN (SELECT grant_id FROM entry)) AS moves
			                 GROUP BY grant_id) AS booked
			          JOIN fund_grant ON fund_grant.id = booked.grant_id
			          LEFT JOIN (SELECT grant_id,
			                            sum(amount_fen) FILTER (WHERE status IN ('ALLOCATED', 'EXPORTED'))::bigint AS underway,
			                            sum(amount_fen) FILTER (WHERE status = 'CONFIRMED')::bigint AS arrived
			                       FROM grant_payment
			                      GROUP BY grant_id) AS sent ON sent.grant_id = booked.grant_id) AS compared
			 CROSS JOIN LATERAL (VALUES ('GRANT_COMMITTED', promised, booked_promised), ('GRANT_PAID', paid, booked_paid),
			                            ('PAYMENT', paid, underway + arrived), ('PAYMENT', confirmed, arrived))
			       AS line (code, recorded, computed)
			 WHERE recorded <> computed
			 UNION ALL
			SELECT 'GRANT_COMMITTED', id::text, approved_fen - released_fen, 0
			  FROM fund_grant
			 WHERE district_code = :district AND year = :year AND id NOT IN (SELECT grant_id FROM entry WHERE grant_id IS NOT NULL)
			 UNION ALL
			SELECT 'CLAIM', claim.id::text, claim.amount_fen, coalesce(entry.amount_fen, 0)
			  FROM insurance_claim AS claim
			  JOIN insurance_policy AS policy ON policy.id = claim.policy_id
			  LEFT JOIN entry ON entry.id = entry_id AND entry.kind = 'CLAIM'
			 WHERE policy.district_code = :district AND policy.year = :year
			   AND claim.amount_fen IS DISTINCT FROM entry.amount_fen
			 UNION ALL
			SELECT 'CARRIED', year::text, recorded, computed
			  FROM (SELECT :year AS year, (SELECT coalesce(sum(amount_fen), 0)::bigint FROM entry WHERE kind = 'CARRY_OUT') AS recorded,
			               (SELECT coalesce(sum(amount_fen), 0)::bigint FROM ledger_entry
			                 WHERE district_code = :district AND year = :year + 1 AND kind = 'CARRY_IN') AS computed) AS carried
			 WHERE recorded <> computed
			 ORDER BY 1, 2""";

	private final DatabaseClient database;

	BooksStore(DatabaseClient database) {
		this.database = database;
	}

	/// What is recorded beside what the entries come to.
	/// @param code `ACCOUNT` for each account, whether it is right or not; anything else
	/// is a fault
	record Line(String code, String subject, long recorded, long computed) {

		boolean isFault() {
			return !this.code.equals("ACCOUNT") || this.recorded != this.computed;
		}

	}

	Flux<Line> verify(RegionCode district, int year) {
		EntryKind[] kinds = EntryKind.values();
		return this.database.sql(VERIFY)
			.bind("district", district.value())
			.bind("year", year)
			.bind("kinds", Arrays.stream(kinds).map(Enum::name).toArray(String[]::new))
			.bind("debits", Arrays.stream(kinds).map(kind -> kind.debit().name()).toArray(String[]::new))
			.bind("credits", Arrays.stream(kinds).map(kind -> kind.credit().name()).toArray(String[]::new))
			.map(row -> new Line(Column.of(row, "code", String.class), Column.of(row, "subject", String.class),
					Column.of(row, "recorded", Long.class), Column.of(row, "computed", Long.class)))
			.all();
	}

}
