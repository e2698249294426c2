package org.copperwall.live;

import java.time.Instant;

import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;

/// One result, encoded once: the JSON of `{data, errors, extensions}`, to be put into as
/// many frames as there are readers.
///
/// Equal to itself only.
final class EncodedResult {

	private final byte[] json;

	private final @Nullable Cursor cursor;

	private final @Nullable Instant occurredAt;

	/// @param json never changed after this
	/// @param cursor where the stream stands after this result; absent on what cannot be
	/// resumed
	/// @param occurredAt when what it tells of happened, in business time
	EncodedResult(byte[] json, @Nullable Cursor cursor, @Nullable Instant occurredAt) {
		this.json = json;
		this.cursor = cursor;
		this.occurredAt = occurredAt;
	}

	byte[] json() {
		return this.json;
	}

	@Nullable Cursor cursor() {
		return this.cursor;
	}

	@Nullable Instant occurredAt() {
		return this.occurredAt;
	}

	/// Counted from 1; 0 on what stands nowhere.
	long position() {
		return (this.cursor == null) ? 0 : this.cursor.position();
	}

}
