package org.copperwall;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What the service wants to know of a database before it settles in it.
record DatabaseStore(Connection connection) {

	private static final String TRAITS = """
			/* start.traits */
			SELECT current_setting('server_version_num')::int / 10000 AS major,
			       pg_encoding_to_char(encoding) AS encoding,
			       datctype AS ctype
			  FROM pg_database
			 WHERE datname = current_database()""";

	private static final String FINDS_CHINESE = """
			/* start.finds_chinese */
			SELECT show_trgm('武都') <> '{}'""";

	Traits traits() throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(TRAITS)) {
			row.next();
			return new Traits(row.getInt("major"), row.getString("encoding"), row.getString("ctype"));
		}
	}

	boolean findsChinese() throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery(FINDS_CHINESE)) {
			return row.next() && row.getBoolean(1);
		}
	}

	/// What a database is like.
	/// @param major version of PostgreSQL
	/// @param ctype which characters count as letters
	record Traits(int major, String encoding, String ctype) {
	}

}
