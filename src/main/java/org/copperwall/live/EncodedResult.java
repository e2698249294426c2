package org.copperwall.live;

import org.jspecify.annotations.Nullable;

/// One result, encoded once: the JSON of `{data, errors, extensions}`, to be put into as
/// many frames as there are readers.
final class EncodedResult {

	private final byte[] json;

	private final @Nullable String cursor;

	/// @param json never changed after this
	EncodedResult(byte[] json, @Nullable String cursor) {
		this.json = json;
		this.cursor = cursor;
	}

	byte[] json() {
		return this.json;
	}

	/// Where the stream stands after this result; absent on what cannot be resumed.
	@Nullable String cursor() {
		return this.cursor;
	}

}
