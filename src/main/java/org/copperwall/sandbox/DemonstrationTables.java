package org.copperwall.sandbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables of the rooms that demonstration data fills, as the loader must handle them.
final class DemonstrationTables {

	/// A database in which one of these has rows is somebody's.
	static final List<String> FILLED = List.of("region", "post", "household", "household_member", "allowance",
			"household_income", "monitoring_object", "monitoring_person", "helper", "measure", "approval_case",
			"case_declaration", "case_step", "case_visit", "case_comparison", "case_vote", "case_notice",
			"case_objection", "case_finding", "evidence", "warning", "warning_hop", "warning_reporter",
			"opinion_report", "opinion_mention", "task", "team", "monitor", "section", "section_duty",
			"section_household", "visit", "meeting", "meeting_judgment", "campaign", "campaign_village", "fund_year",
			"insurance_policy", "ledger_entry", "fund_grant", "grant_line", "grant_ballot", "grant_payment",
			"event_stream", "event", "daily_tick");

	/// Whose indexes and references are worth building anew: row by row takes longer.
	private static final List<String> LARGE = List.of("region", "post", "household", "household_member", "allowance",
			"household_income", "monitoring_person", "measure", "warning", "warning_reporter", "warning_hop",
			"section_household", "visit");

	private static final String EXISTING = """
			/* sandbox.existing_tables */
			SELECT name
			  FROM unnest(?) WITH ORDINALITY AS given (name, place)
			 WHERE to_regclass(name) IS NOT NULL
			 ORDER BY place""";

	private static final String INDEXES = """
			/* sandbox.indexes */
			SELECT format('DROP INDEX %s', CAST(indexrelid AS regclass)) AS drop, pg_get_indexdef(indexrelid) AS restore
			  FROM pg_index
			 WHERE indrelid = CAST(? AS regclass)
			   AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
			 ORDER BY 1""";

	private static final String REFERENCES = """
			/* sandbox.references */
			SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', CAST(conrelid AS regclass), conname) AS drop,
			       format('ALTER TABLE %s ADD CONSTRAINT %I %s', CAST(conrelid AS regclass), conname,
			              pg_get_constraintdef(oid)) AS restore
			  FROM pg_constraint
			 WHERE conrelid = CAST(? AS regclass) AND contype = 'f'
			 ORDER BY conname""";

	private DemonstrationTables() {
	}

	/// The first table in which there are rows, if any has. A table that is not there has
	/// none.
	static Optional<String> firstWithRows(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String table : existing(connection)) {
				try (ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT FROM " + table + ")")) {
					found.next();
					if (found.getBoolean(1)) {
						return Optional.of(table);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static List<String> existing(Connection connection) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (PreparedStatement existing = connection.prepareStatement(EXISTING)) {
			existing.setArray(1, connection.createArrayOf("text", FILLED.toArray()));
			try (ResultSet found = existing.executeQuery()) {
				while (found.next()) {
					tables.add(found.getString("name"));
				}
			}
		}
		return tables;
	}

	/// Does the work while the large tables have neither references nor indexes but those
	/// of their keys, and builds them
	/// again after: every reference is checked then.
	static void withoutIndexes(Connection connection, Work work) throws SQLException {
		List<String> restore = new ArrayList<>();
		for (String kind : List.of(INDEXES, REFERENCES)) {
			for (String table : LARGE) {
				restore.addAll(drop(connection, kind, table));
			}
		}
		work.run();
		try (Statement statement = connection.createStatement()) {
			for (String definition : restore) {
				statement.execute(definition);
			}
		}
	}

	/// @return the statements that restore what was dropped
	private static List<String> drop(Connection connection, String kind, String table) throws SQLException {
		List<String> restore = new ArrayList<>();
		try (PreparedStatement wanted = connection.prepareStatement(kind);
				Statement statement = connection.createStatement()) {
			wanted.setString(1, table);
			try (ResultSet found = wanted.executeQuery()) {
				while (found.next()) {
					statement.execute(found.getString("drop"));
					restore.add(found.getString("restore"));
				}
			}
		}
		return restore;
	}

	/// So that the first question finds good plans.
	static void analyze(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("ANALYZE " + String.join(", ", FILLED));
		}
	}

	/// Something done to the database.
	interface Work {

		void run() throws SQLException;

	}

}
