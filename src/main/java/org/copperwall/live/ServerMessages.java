package org.copperwall.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// The messages of the `graphql-transport-ws` protocol that the service sends.
@Component
class ServerMessages {

	private static final byte[] PING = ascii("{\"type\":\"ping\"}");

	static final byte[] PONG = ascii("{\"type\":\"pong\"}");

	/// What follows the payload of any message.
	static final byte[] END = ascii("}");

	private final JsonMapper json;

	ServerMessages(JsonMapper json) {
		this.json = json;
	}

	/// @param retryHint how long the client should wait before he comes back, should he
	/// be
	/// cut off
	byte[] acknowledged(Duration retryHint) {
		return ascii("{\"type\":\"connection_ack\",\"payload\":{\"retryMillis\":" + retryHint.toMillis() + "}}");
	}

	/// @param cursors where quiet operations stand, by their ids
	byte[] ping(Map<String, String> cursors) {
		return cursors.isEmpty() ? PING
				: this.json.writeValueAsBytes(Map.of("type", "ping", "payload", Map.of("cursors", cursors)));
	}

	/// The part of an operation's `next` messages before the payload; the same for all of
	/// them.
	byte[] nextHead(String id) {
		return head(id, "next");
	}

	/// A whole `error` message.
	byte[][] error(String id, List<GraphQLError> errors) {
		byte[] payload = this.json.writeValueAsBytes(errors.stream().map(GraphQLError::toSpecification).toList());
		return new byte[][] { head(id, "error"), payload, END };
	}

	/// A whole `complete` message.
	byte[][] complete(String id) {
		return new byte[][] { ascii("{\"id\":"), this.json.writeValueAsBytes(id), ascii(",\"type\":\"complete\"}") };
	}

	private byte[] head(String id, String type) {
		String quoted = this.json.writeValueAsString(id);
		return ("{\"id\":" + quoted + ",\"type\":\"" + type + "\",\"payload\":").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
