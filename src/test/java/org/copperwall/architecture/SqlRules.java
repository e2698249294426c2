package org.copperwall.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules over SQL, in stores and in scripts.
final class SqlRules {

	private static final Pattern NAME = Pattern.compile("\\s*/\\* (\\w+)\\.(\\w+) \\*/\\s.*", Pattern.DOTALL);

	private static final Pattern CLOCK = Pattern.compile("\\b(?:now|clock_timestamp|statement_timestamp|"
			+ "transaction_timestamp|timeofday)\\s*\\(|\\b(?:current_timestamp|current_date|current_time|localtimestamp|"
			+ "localtime)\\b|\\bage\\s*\\([^(),]*\\)");

	private static final Pattern REGION_AS_TEXT = Pattern.compile(
			"\\w*region\\w*(?:\\s+collate\\s+\\S+)?\\s+(?:not\\s+)?i?like\\b|\\bi?like\\s+(?:any\\s*\\(\\s*)?[:$]?\\w*region"
					+ "|\\bstarts_with\\s*\\(\\s*\\w*\\.?\\w*region|\\w*region\\w*\\s*(?:\\^@|~)");

	private static final Pattern SINCE_16 = Pattern
		.compile("\\b(?:uuidv7|uuidv4|any_value|json_table|merge_action|random_normal)\\s*\\(|\\)\\s*virtual\\b"
				+ "|\\bwithout\\s+overlaps\\b|\\breturning\\s+(?:old|new)\\.");

	/// SQL is found where a room keeps it, and nowhere else. The sandbox's loader is one
	/// long script.
	static final HouseRule SQL_STANDS_IN_STORES = HouseRule.ofSources("sql_stands_in_stores",
			(source) -> source.sql()
				.stream()
				.filter((sql) -> !sql.holder().endsWith("Store") && !sql.room().equals(Rooms.SANDBOX))
				.map((sql) -> sql.where() + " holds SQL and is no store")
				.toList());

	/// A name at the head of each statement is what is seen in the server's log and
	/// statistics.
	static final HouseRule STATEMENTS_ARE_NAMED = new HouseRule("statements_are_named", SqlRules::unnamed);

	/// A room changes and reads only its own tables; what others need, it answers or
	/// publishes as a view.
	static final HouseRule ROOMS_KEEP_TO_THEIR_TABLES = new HouseRule("rooms_keep_to_their_tables", (house) -> {
		Map<String, String> owners = house.owners();
		return house.sql().flatMap((sql) -> foreignRelations(sql, owners)).toList();
	});

	/// Each table has a room; else nobody could say whose it is.
	static final HouseRule TABLES_STAND_UNDER_A_ROOM = new HouseRule("tables_stand_under_a_room",
			(house) -> house.owners()
				.entrySet()
				.stream()
				.filter((owned) -> !Rooms.known(owned.getValue()))
				.map((owned) -> owned.getKey() + " stands under no room")
				.toList());

	/// A time that the database takes from its own machine can be neither moved in a test
	/// nor explained afterwards.
	static final HouseRule SQL_HAS_NO_CLOCK = forbidden("sql_has_no_clock", CLOCK);

	/// A LIKE with a parameter becomes a scan of the whole table under a generic plan; a
	/// range uses the index.
	static final HouseRule REGIONS_ARE_RANGES = forbidden("regions_are_ranges", REGION_AS_TEXT);

	/// Districts run PostgreSQL 15 too, while tests run on 18.
	static final HouseRule SQL_HOLDS_ON_15 = forbidden("sql_holds_on_15", SINCE_16);

	static final List<HouseRule> ALL = List.of(SQL_STANDS_IN_STORES, STATEMENTS_ARE_NAMED, ROOMS_KEEP_TO_THEIR_TABLES,
			TABLES_STAND_UNDER_A_ROOM, SQL_HAS_NO_CLOCK, REGIONS_ARE_RANGES, SQL_HOLDS_ON_15);

	private SqlRules() {
	}

	private static HouseRule forbidden(String name, Pattern pattern) {
		return HouseRule.ofSql(name,
				(sql) -> pattern.matcher(sql.plain())
					.results()
					.map((found) -> sql.where() + " says: " + found.group().strip())
					.toList());
	}

	private static List<String> unnamed(House house) {
		List<String> faults = new ArrayList<>();
		Map<String, String> placeOf = new HashMap<>();
		for (SourceFile source : house.sources()) {
			for (SqlText sql : source.sql()) {
				boolean settingUp = sql.plainString() && sql.room().equals(Rooms.SANDBOX);
				if (SqlText.isStatement(sql.written()) && !settingUp) {
					fault(sql, placeOf).ifPresent((fault) -> faults.add(sql.where() + " " + fault));
				}
			}
		}
		return faults;
	}

	private static Optional<String> fault(SqlText sql, Map<String, String> placeOf) {
		String room = sql.room().isEmpty() ? Rooms.ENTRANCE : sql.room();
		Matcher name = NAME.matcher(sql.written());
		if (!name.matches()) {
			return Optional.of("does not begin with /* " + room + ".name */");
		}
		if (!name.group(1).equals(room)) {
			return Optional.of("is named after the room " + name.group(1));
		}
		return Optional.ofNullable(placeOf.putIfAbsent(name.group(1) + "." + name.group(2), sql.where()))
			.map((other) -> "has the name of " + other);
	}

	private static Stream<String> foreignRelations(SqlText sql, Map<String, String> owners) {
		boolean script = sql.holder().endsWith(".sql");
		boolean whole = !script && SqlText.isStatement(sql.written());
		return SqlRelations.in(sql.plain())
			.stream()
			.filter((relation) -> owners.containsKey(relation) ? !mayName(sql, relation, owners.get(relation), script)
					: whole && !relation.startsWith("pg_") && !sql.room().equals(Rooms.SANDBOX))
			.map((relation) -> sql.where() + " names " + relation + " of " + owners.getOrDefault(relation, "nobody"));
	}

	/// A script may also refer to a table of a room above, by a foreign key.
	private static boolean mayName(SqlText sql, String relation, String owner, boolean script) {
		return Rooms.mayName(sql.room(), relation, owner)
				|| (script && (sql.room().isEmpty() || Rooms.above(owner, sql.room())));
	}

}
