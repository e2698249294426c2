package org.copperwall.graph;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/// Where a page ended: the values of the list's stable sort keys, opaque to clients.
public record PageCursor(List<String> keys) {

	private static final String SEPARATOR = "\u001f";

	public PageCursor {
		keys = List.copyOf(keys);
	}

	public static PageCursor of(Object... keys) {
		return new PageCursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
	}

	static PageCursor parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			return new PageCursor(List.of(plain.split(SEPARATOR, -1)));
		}
		catch (IllegalArgumentException malformed) {
			throw GraphFailure.badRequest("paging.cursor");
		}
	}

	/// The key at the given place; a cursor of another list has other keys and is
	/// refused.
	public String key(int index, int of) {
		if (this.keys.size() != of) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		return this.keys.get(index);
	}

	/// The key at the given place, read back.
	/// @param parse throws an unchecked exception for a text that no row has there
	public <T> T key(int index, int of, Function<String, T> parse) {
		try {
			return parse.apply(key(index, of));
		}
		catch (DateTimeException | IllegalArgumentException foreign) {
			throw GraphFailure.badRequest("paging.cursor");
		}
	}

	public String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join(SEPARATOR, this.keys).getBytes(StandardCharsets.UTF_8));
	}

}
