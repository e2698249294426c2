package org.copperwall.architecture;

import java.util.List;
import java.util.Set;

/// The rooms of the house in their order: a room may use the rooms before it, never one after it.
final class Rooms {

	static final List<String> IN_ORDER = List.of("graph", "region", "access", "event", "rules", "task", "household",
			"evidence", "monitoring", "casework", "warning", "grid", "screening", "opinion", "fund", "dashboard",
			"live", "export", "api", "screen", "sandbox");

	/// Those that look over all the others, and therefore read the views that each of
	/// them publishes.
	private static final Set<String> READING_VIEWS = Set.of("dashboard", "export");

	/// Its loader writes any table, and it starts and stops a database; nobody uses it.
	static final String SANDBOX = "sandbox";

	/// How statements outside all rooms are named: at start, the service asks the
	/// database what it is.
	static final String ENTRANCE = "start";

	private Rooms() {
	}

	static boolean known(String room) {
		return IN_ORDER.contains(room);
	}

	/// Whether the first room stands above the second, so that the second may use it.
	static boolean above(String upper, String lower) {
		return known(upper) && IN_ORDER.indexOf(upper) < IN_ORDER.indexOf(lower);
	}

	/// Whether the SQL of a room may name a table or view of another.
	static boolean mayName(String room, String relation, String owner) {
		return room.equals(owner) || room.equals(SANDBOX)
				|| (READING_VIEWS.contains(room) && relation.startsWith("view_"));
	}

}
