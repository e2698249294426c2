package org.copperwall.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Fund years and what stands in their accounts.
@Repository
class FundStore {

	private static final String YEARS = """
			/* fund.years */
			SELECT region_code, fund_year.year, closed_at, array_agg(account ORDER BY account) AS accounts,
			       array_agg(balance_fen ORDER BY account) AS balances
			  FROM fund_year
			  JOIN fund_account ON district_code = region_code AND fund_account.year = fund_year.year
			 WHERE region_code = :district AND fund_year.year = ANY (:years)
			 GROUP BY region_code, fund_year.year, closed_at""";

	private static final String OPEN = """
			/* fund.openYear */
			INSERT INTO fund_year (region_code, year, opened_on)
			VALUES (:district, :year, :on)
			ON CONFLICT DO NOTHING""";

	private static final String LOCK = """
			/* fund.lockYear */
			SELECT year FROM fund_year WHERE region_code = :district AND year = :year FOR UPDATE""";

	private static final String CLOSE = """
			/* fund.closeYear */
			UPDATE fund_year SET closed_at = :at, closed_by = :by
			 WHERE region_code = :district AND year = :year AND closed_at IS NULL""";

	private static final String PACE = """
			/* fund.pace */
			SELECT coalesce(sum(CASE WHEN (kind = 'COMMITMENT') = (reverses IS NULL) THEN amount_fen ELSE -amount_fen END), 0)
			       ::bigint AS fen
			  FROM ledger_entry
			 WHERE district_code = :district AND year IN (:year, :year - 1) AND kind IN ('COMMITMENT', 'RELEASE')
			   AND recorded_at >= :since AND recorded_at < :until""";

	private final DatabaseClient database;

	FundStore(DatabaseClient database) {
		this.database = database;
	}

	/// Empty for a year that was never opened.
	Mono<Fund> of(RegionCode district, int year) {
		return of(district, new Integer[] { year }).next();
	}

	/// Those of the given years that were opened.
	Flux<Fund> of(RegionCode district, Integer[] years) {
		return this.database.sql(YEARS)
			.bind("district", district.value())
			.bind("years", years)
			.map(FundStore::fund)
			.all();
	}

	/// Opens a year, or finds that it was.
	Mono<Void> open(RegionCode district, int year, LocalDate on) {
		return this.database.sql(OPEN).bind("district", district.value()).bind("year", year).bind("on", on).then();
	}

	/// The year, which nobody else makes entries in until the end of the transaction;
	/// empty for one that was never opened.
	Mono<Fund> lock(RegionCode district, int year) {
		return this.database.sql(LOCK)
			.bind("district", district.value())
			.bind("year", year)
			.map(row -> Column.of(row, "year", Integer.class))
			.one()
			.flatMap(locked -> of(district, locked));
	}

	Mono<Void> close(RegionCode district, int year, String by, Instant at) {
		return this.database.sql(CLOSE)
			.bind("district", district.value())
			.bind("year", year)
			.bind("by", by)
			.bind("at", at)
			.then();
	}

	/// What was promised in a while, less what was released again.
	Mono<Yuan> committed(RegionCode district, int year, Instant since, Instant until) {
		return this.database.sql(PACE)
			.bind("district", district.value())
			.bind("year", year)
			.bind("since", since)
			.bind("until", until)
			.map(row -> new Yuan(Column.of(row, "fen", Long.class)))
			.one();
	}

	private static Fund fund(Readable row) {
		String[] accounts = Column.of(row, "accounts", String[].class);
		Long[] balances = Column.of(row, "balances", Long[].class);
		Map<Account, Yuan> standing = IntStream.range(0, accounts.length)
			.boxed()
			.collect(Collectors.toMap(place -> Account.valueOf(accounts[place]), place -> new Yuan(balances[place])));
		return new Fund(new RegionCode(Column.of(row, "region_code", String.class)),
				Column.of(row, "year", Integer.class), standing, row.get("closed_at", Instant.class));
	}

}
