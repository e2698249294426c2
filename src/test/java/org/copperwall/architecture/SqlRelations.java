package org.copperwall.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the tables and views that a text of SQL names. Knows just enough of the language: where a relation may stand, and
/// what stands there without being one (a function, a subquery, a name of the statement's own WITH list).
final class SqlRelations {

	private static final Pattern TOKEN = Pattern.compile("[\\w.:$\"]+|[(),]|\\S");

	private static final Pattern OWN_NAME = Pattern
		.compile("\\b(\\w+)(?:\\s*\\([^()]*\\))?\\s+as\\s+(?:(?:not\\s+)?materialized\\s+)?\\(\\s*"
				+ "(?:select|insert|update|delete|with|values|\\(|$)");

	private static final Set<String> AFTER_THESE = Set.of("from", "join", "into", "update", "using", "references",
			"table", "truncate");

	private static final Set<String> END_OF_LIST = Set.of("where", "group", "order", "limit", "set", "returning",
			"union", "having", "window", "for", "values", "select", "when");

	private static final Set<String> FUNCTIONS_WITH_FROM = Set.of("extract", "substring", "trim", "overlay",
			"position");

	private static final Set<String> SKIPPED = Set.of("only", "lateral", "if", "not", "exists");

	private static final Set<String> NO_RELATION = Set.of("set", "of", "on", "skip", "nowait", "select", "rows", "by",
			"table", "(", ")", ",", ";");

	private final List<String> tokens;

	private final Set<String> found = new TreeSet<>();

	/// For each open parenthesis whether commas there part relations, and the word before
	/// it.
	private final Deque<Level> levels = new ArrayDeque<>();

	private SqlRelations(String sql) {
		this.tokens = TOKEN.matcher(sql).results().map(MatchResult::group).toList();
		this.levels.push(new Level("", false));
	}

	static Set<String> in(String plainSql) {
		SqlRelations reader = new SqlRelations(plainSql);
		for (int at = 0; at < reader.tokens.size(); at++) {
			reader.read(at);
		}
		Set<String> ownNames = new HashSet<>();
		OWN_NAME.matcher(plainSql).results().forEach((name) -> ownNames.add(name.group(1)));
		reader.found.removeAll(ownNames);
		return reader.found;
	}

	private void read(int at) {
		String token = this.tokens.get(at);
		if (token.equals("(")) {
			this.levels.push(new Level(token(at - 1), false));
		}
		else if (token.equals(")") && this.levels.size() > 1) {
			this.levels.pop();
		}
		else if (token.equals(",") && this.levels.element().list()) {
			take(at + 1, false);
		}
		else if (END_OF_LIST.contains(token)) {
			inList(false);
		}
		else if (AFTER_THESE.contains(token) && introduces(token, at)) {
			inList(!token.equals("into") && !token.equals("update"));
			take(at + 1, token.equals("into") || token.equals("references"));
		}
	}

	/// Some of the words stand elsewhere too: IS DISTINCT FROM, EXTRACT(… FROM …), FOR
	/// UPDATE, ON CONFLICT DO UPDATE.
	private boolean introduces(String token, int at) {
		return switch (token) {
			case "from" ->
				!token(at - 1).equals("distinct") && !FUNCTIONS_WITH_FROM.contains(this.levels.element().before());
			case "update" -> !Set.of("for", "do", "key", "on", "or", "before", "after", "then").contains(token(at - 1));
			case "using" -> this.tokens.contains("delete") || this.tokens.contains("merge");
			case "table" -> Set.of("lock", "alter").contains(token(at - 1));
			default -> true;
		};
	}

	private void take(int from, boolean parenthesisFollows) {
		int at = from;
		while (SKIPPED.contains(token(at))) {
			at++;
		}
		String name = token(at);
		boolean function = token(at + 1).equals("(") && !parenthesisFollows;
		if (!name.isEmpty() && !function && !NO_RELATION.contains(name) && !name.startsWith(":")
				&& !name.startsWith("$")) {
			this.found.add(name);
		}
	}

	private void inList(boolean list) {
		this.levels.push(new Level(this.levels.pop().before(), list));
	}

	private String token(int at) {
		return at >= 0 && at < this.tokens.size() ? this.tokens.get(at) : "";
	}

	private record Level(String before, boolean list) {
	}

}
