package org.copperwall.region;

import java.util.Collection;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class RegionStore {

	private static final String BY_CODES = """
			/* region.byCodes */
			SELECT code, name, data_notice FROM region WHERE code = ANY (:codes)""";

	private static final String BY_PARENTS = """
			/* region.byParents */
			SELECT code, name, data_notice FROM region WHERE parent_code = ANY (:codes) ORDER BY code""";

	private static final String WITHIN = """
			/* region.within */
			SELECT code, name, data_notice
			  FROM region
			 WHERE code >= :region AND code < :region || ':' AND length(code) = :digits
			 ORDER BY code""";

	/// By whole names within what is written, or by trigrams where its end was left out.
	private static final String NAMED = """
			/* region.named */
			SELECT code, name, data_notice
			  FROM region
			 WHERE code >= :region AND code < :region || ':' AND length(code) <= 12
			   AND (strpos(:place, name) > 0 OR similarity(name, :place) >= 0.4)
			 ORDER BY code
			 LIMIT 200""";

	private static final String DISTRICTS = """
			/* region.districts */
			SELECT code, name, data_notice FROM region WHERE parent_code IS NULL ORDER BY code""";

	private final DatabaseClient database;

	RegionStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<Region> byCodes(Collection<RegionCode> codes) {
		return this.database.sql(BY_CODES).bind("codes", texts(codes)).map(RegionStore::region).all();
	}

	Flux<Region> byParents(Collection<RegionCode> parents) {
		return this.database.sql(BY_PARENTS).bind("codes", texts(parents)).map(RegionStore::region).all();
	}

	Flux<Region> within(RegionCode around, RegionLevel level) {
		return this.database.sql(WITHIN)
			.bind("region", around.value())
			.bind("digits", level.digits())
			.map(RegionStore::region)
			.all();
	}

	/// What a place may name.
	Flux<Region> named(String place, RegionCode around) {
		return this.database.sql(NAMED)
			.bind("region", around.value())
			.bind("place", place)
			.map(RegionStore::region)
			.all();
	}

	Flux<Region> districts() {
		return this.database.sql(DISTRICTS).map(RegionStore::region).all();
	}

	private static String[] texts(Collection<RegionCode> codes) {
		return codes.stream().map(RegionCode::value).toArray(String[]::new);
	}

	private static Region region(Readable row) {
		return new Region(new RegionCode(Column.of(row, "code", String.class)), Column.of(row, "name", String.class),
				row.get("data_notice", String.class));
	}

}
