package org.copperwall.fund;

import java.util.Map;

import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class FundStore {

	private static final String YEAR = """
			/* fund.year */
			SELECT year FROM fund_year WHERE region_code = :district AND year = :year""";

	private static final String SUMS = """
			/* fund.sums */
			SELECT kind, sum(amount_fen)::bigint AS fen
			  FROM ledger_entry
			 WHERE district_code = :district AND year = :year
			 GROUP BY kind""";

	private final DatabaseClient database;

	FundStore(DatabaseClient database) {
		this.database = database;
	}

	/// Empty for a year that was never opened.
	Mono<Fund> of(RegionCode district, int year) {
		return this.database.sql(YEAR)
			.bind("district", district.value())
			.bind("year", year)
			.map(row -> Column.of(row, "year", Integer.class))
			.one()
			.flatMap(opened -> sums(district, opened))
			.map(sums -> Fund.of(district, year, sums));
	}

	private Mono<Map<EntryKind, Yuan>> sums(RegionCode district, int year) {
		return this.database.sql(SUMS)
			.bind("district", district.value())
			.bind("year", year)
			.map(row -> Map.entry(EntryKind.valueOf(Column.of(row, "kind", String.class)),
					new Yuan(Column.of(row, "fen", Long.class))))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

}
