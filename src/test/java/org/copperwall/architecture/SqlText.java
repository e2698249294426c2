package org.copperwall.architecture;

import java.util.Locale;
import java.util.regex.Pattern;

/// A text of SQL and where it stands.
/// @param where file and line, for people
/// @param room the room it belongs to; empty where a script does not say
/// @param holder simple name of the class, or file name of the script
/// @param written exactly as it stands
/// @param plainString whether it is a string literal of one line
record SqlText(String where, String room, String holder, String written, boolean plainString) {

	private static final Pattern STATEMENT = Pattern.compile(
			"\\s*(?:/\\*.*?\\*/\\s*)?(?:SELECT|INSERT\\s+INTO|UPDATE|"
					+ "DELETE\\s+FROM|WITH|MERGE\\s+INTO|LOCK\\s+TABLE|TRUNCATE|REFRESH|CREATE|ALTER|DROP)\\s.*",
			Pattern.DOTALL);

	private static final Pattern CLAUSE = Pattern.compile("\\b(?:SELECT|FROM|JOIN|INTO|UPDATE|WHERE|VALUES)\\s");

	/// What else stands between dollars is the body of a function, and is acted on.
	private static final Pattern COMMENT_OR_LITERAL = Pattern
		.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\\$json\\$.*?\\$json\\$", Pattern.DOTALL);

	/// Whether it is a whole statement by its first word, in the capitals that all SQL
	/// here is written in.
	static boolean isStatement(String text) {
		return STATEMENT.matcher(text).matches();
	}

	/// Whether it is a statement or a part of one.
	static boolean isSql(String text) {
		return CLAUSE.matcher(text).find();
	}

	/// Without comments and literals, in lower case: what the server acts on.
	String plain() {
		return COMMENT_OR_LITERAL.matcher(this.written)
			.replaceAll((found) -> found.group().matches("(?s)['$].*") ? "''" : " ")
			.toLowerCase(Locale.ROOT);
	}

}
