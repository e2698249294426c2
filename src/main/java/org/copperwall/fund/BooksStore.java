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
