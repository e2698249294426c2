package org.copperwall.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.copperwall.event.Cursor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// The events of `graphql-sse`, distinct connections mode.
@Component
class StreamEvents {

	/// Says nothing, and keeps the stream from being taken for dead.
	static final byte[] COMMENT = utf8(":\n\n");

	/// With a `data` field, without which browsers would not hand it on.
	static final byte[] COMPLETE = utf8("event: complete\ndata:\n\n");

	private static final byte[] NEXT = utf8("event: next\ndata: ");

	private static final byte[] END = utf8("\n\n");

	private final JsonMapper json;

	StreamEvents(JsonMapper json) {
		this.json = json;
	}

	/// A result; its cursor becomes the event's id, which clients send back as
	/// `Last-Event-ID`.
	byte[][] next(EncodedResult result) {
		Cursor cursor = result.cursor();
		if (cursor == null) {
			return new byte[][] { NEXT, result.json(), END };
		}
		return new byte[][] { utf8("event: next\nid: " + cursor.text() + "\ndata: "), result.json(), END };
	}

	/// An id alone: the client hears nothing of it, and sends it when he comes back.
	static byte[] reached(Cursor cursor) {
		return utf8("id: " + cursor.text() + "\n\n");
	}

	/// @param hint how long the client should wait before he comes back, should he be cut
	/// off
	static byte[] retry(Duration hint) {
		return utf8("retry: " + hint.toMillis() + "\n\n");
	}

	/// Errors come as a result too: an answer with another status would tell a browser's
	/// `EventSource` nothing.
	byte[][] failed(List<GraphQLError> errors) {
		byte[] result = this.json
			.writeValueAsBytes(Map.of("errors", errors.stream().map(GraphQLError::toSpecification).toList()));
		return new byte[][] { NEXT, result, END };
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
