package org.copperwall.live;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// How a subscription is shared: what it asks for, and where this one wants to go on.
/// @param afterVariable the variable that says where to go on; none for what cannot be
/// resumed
/// @param after where this subscriber wants to go on; from now on without it
record Plan(Key key, @Nullable String afterVariable, @Nullable String after) {

	/// What is asked, and for whom: two subscribers with the same key are shown the same
	/// bytes.
	/// @param variables without the place where to go on
	record Key(String document, @Nullable String operation, Map<String, Object> variables, Audience audience) {

		GraphRequest request() {
			return new GraphRequest(this.document, this.operation, this.variables, Map.of());
		}

	}

	/// Whether only the newest matters: whoever is slow is spared what is outdated.
	boolean isLatestOnly() {
		return this.afterVariable == null;
	}

	/// The same subscription, continued behind a cursor.
	GraphRequest behind(String cursor) {
		if (this.afterVariable == null) {
			throw new IllegalStateException("this subscription has no place to go on from");
		}
		Map<String, Object> variables = new HashMap<>(this.key.variables());
		variables.put(this.afterVariable, cursor);
		return this.key.request().with(this.key.document(), variables);
	}

	/// The same with a key that is kept already: ten thousand subscribers hold one.
	Plan sharing(Key kept) {
		return new Plan(kept, this.afterVariable, this.after);
	}

}
