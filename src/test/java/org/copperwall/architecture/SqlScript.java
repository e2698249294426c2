package org.copperwall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of SQL, cut at its `-- room: name` lines: what follows such a line belongs to that room.
record SqlScript(Path path, List<SqlText> texts) {

	private static final Pattern ROOM = Pattern.compile("-- room: (\\w+)\\s*");

	private static final Pattern RELATION = Pattern.compile(
			"^\\s*create\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+|"
					+ "materialized\\s+|recursive\\s+)*(?:table|view)\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)",
			Pattern.MULTILINE);

	static List<SqlScript> read(List<Path> paths) {
		return paths.stream().map(SqlScript::read).toList();
	}

	private static SqlScript read(Path path) {
		try {
			return new SqlScript(path, cut(path.getFileName().toString(), Files.readAllLines(path)));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static List<SqlText> cut(String file, List<String> lines) {
		List<SqlText> texts = new ArrayList<>();
		String room = "";
		int from = 0;
		for (int line = 0; line <= lines.size(); line++) {
			Matcher next = ROOM.matcher(line < lines.size() ? lines.get(line) : "-- room: end");
			if (next.matches()) {
				texts.add(new SqlText(file + ":" + (from + 1), room, file, String.join("\n", lines.subList(from, line)),
						false));
				room = next.group(1);
				from = line;
			}
		}
		return texts;
	}

	/// Whether the file makes the tables that stores use; other scripts load data.
	boolean isMigration() {
		return !this.path.toString().contains(Rooms.SANDBOX);
	}

	/// The tables and views that this file makes, with the room each stands under.
	Map<String, String> relations() {
		Map<String, String> relations = new TreeMap<>();
		for (SqlText text : this.texts) {
			RELATION.matcher(text.plain()).results().forEach((made) -> relations.put(made.group(1), text.room()));
		}
		return relations;
	}

}
