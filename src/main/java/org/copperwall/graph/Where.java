package org.copperwall.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/// The conditions of a list, put together from what a client filters by: a statement carries only those asked for, so that
/// the database plans for these alone. Values are bound, never written into the text.
public final class Where {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	/// @param condition text of the statement's author, never of a client
	public Where and(String condition) {
		this.conditions.add(condition);
		return this;
	}

	/// @param name of the one value the condition takes, as `:name`
	public Where and(String condition, String name, Object value) {
		this.values.put(name, value);
		return and(condition);
	}

	/// A value that the conditions or the rest of the statement take.
	public Where with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

	/// The same conditions once more, to be continued in another way.
	public Where copy() {
		Where copy = new Where();
		copy.conditions.addAll(this.conditions);
		copy.values.putAll(this.values);
		return copy;
	}

	/// The statement with `WHERE` and the conditions in place of its `%s`, and its values
	/// bound.
	public GenericExecuteSpec in(DatabaseClient database, String statement) {
		String text = this.conditions.isEmpty() ? "" : "WHERE " + String.join("\n   AND ", this.conditions);
		return database.sql(statement.formatted(text)).bindValues(this.values);
	}

}
