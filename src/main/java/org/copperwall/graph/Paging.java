package org.copperwall.graph;

import org.jspecify.annotations.Nullable;

/// How much of a list is asked for, and after which row.
/// @param first rows wanted, 1 to 100
/// @param after the opaque cursor of the last row already read
public record Paging(int first, @Nullable PageCursor after) {

	public static final int DEFAULT_ROWS = 20;

	public static final int MOST_ROWS = 100;

	/// @throws GraphFailure BAD_REQUEST for a page beyond the limit or a cursor of
	/// another list
	public static Paging of(@Nullable Integer first, @Nullable String after) {
		int rows = first == null ? DEFAULT_ROWS : first;
		if (rows < 1 || rows > MOST_ROWS) {
			throw GraphFailure.badRequest("paging.rows", MOST_ROWS);
		}
		return new Paging(rows, after == null ? null : PageCursor.parse(after));
	}

	/// One more than asked for: how a statement learns whether there is a next page.
	public int limit() {
		return this.first + 1;
	}

}
