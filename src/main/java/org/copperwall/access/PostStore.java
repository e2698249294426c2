package org.copperwall.access;

import java.util.Arrays;
import java.util.Optional;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
class PostStore {

	private static final String LOOK_UP = """
			/* access.lookUpPost */
			SELECT (SELECT region_code
			          FROM post
			         WHERE role = :role AND region_code = ANY (:around) AND active AND subject IS NOT NULL
			           AND (CAST(:department AS text) IS NULL OR department = :department)
			         ORDER BY length(region_code) DESC
			         LIMIT 1) AS held_at,
			       EXISTS (SELECT
			                 FROM post
			                WHERE role = :role AND region_code >= :district AND region_code < :district || ':'
			                  AND (CAST(:department AS text) IS NULL OR department = :department)) AS kept""";

	private static final String KNOWS = """
			/* access.knowsHolder */
			SELECT EXISTS (SELECT FROM post WHERE subject = :subject AND region_code >= :district
			                  AND region_code < :district || ':')
			       OR NOT EXISTS (SELECT FROM post WHERE region_code >= :district AND region_code < :district || ':') AS known""";

	private final DatabaseClient database;

	PostStore(DatabaseClient database) {
		this.database = database;
	}

	/// The nearest post of a role at or around a region that somebody holds.
	Mono<Found> lookUp(Role role, RegionCode region, @Nullable String department) {
		GenericExecuteSpec lookUp = this.database.sql(LOOK_UP)
			.bind("role", role.name())
			.bind("around", around(region))
			.bind("district", region.district().value());
		return ((department != null) ? lookUp.bind("department", department)
				: lookUp.bindNull("department", String.class))
			.map((row) -> new Found(Optional.ofNullable(row.get("held_at", String.class)).map(RegionCode::new),
					Column.of(row, "kept", Boolean.class)))
			.one();
	}

	/// Whether somebody holds a post in a district; in one that keeps no posts, anybody
	/// may.
	Mono<Boolean> knows(String subject, RegionCode district) {
		return this.database.sql(KNOWS)
			.bind("subject", subject)
			.bind("district", district.value())
			.map((row) -> Column.of(row, "known", Boolean.class))
			.one();
	}

	private static String[] around(RegionCode region) {
		return Arrays.stream(RegionLevel.values())
			.map((level) -> region.at(level).value())
			.distinct()
			.toArray(String[]::new);
	}

	/// @param heldAt region of the nearest held post
	/// @param kept whether the district keeps its posts of that role here at all
	record Found(Optional<RegionCode> heldAt, boolean kept) {
	}

}
