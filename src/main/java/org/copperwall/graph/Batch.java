package org.copperwall.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Hands what one statement found back to the rows that asked for it.
public final class Batch {

	private Batch() {
	}

	/// The value of each row; rows without one are left out and answer null.
	public static <K, V> Map<K, V> of(Collection<K> rows, Function<? super K, ? extends @Nullable V> value) {
		Map<K, V> values = HashMap.newHashMap(rows.size());
		for (K row : rows) {
			V found = value.apply(row);
			if (found != null) {
				values.put(row, found);
			}
		}
		return values;
	}

}
