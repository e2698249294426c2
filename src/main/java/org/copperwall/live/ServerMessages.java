package org.copperwall.live;

import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.GraphQLError;
import io.netty.buffer.ByteBuf;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// Writes the messages of the `graphql-transport-ws` protocol.
@Component
class ServerMessages {

	private static final byte[] ACK = ascii("{\"type\":\"connection_ack\"}");

	private static final byte[] PING = ascii("{\"type\":\"ping\"}");

	private static final byte[] PONG = ascii("{\"type\":\"pong\"}");

	private static final byte[] END = ascii("}");

	private final JsonMapper json;

	ServerMessages(JsonMapper json) {
		this.json = json;
	}

	ByteBuf ack(SocketLine line) {
		return whole(line, ACK);
	}

	ByteBuf ping(SocketLine line) {
		return whole(line, PING);
	}

	ByteBuf pong(SocketLine line) {
		return whole(line, PONG);
	}

	/// The part of an operation's `next` messages before the payload; the same for all of
	/// them.
	byte[] nextHead(String id) {
		return head(id, "next");
	}

	ByteBuf next(SocketLine line, byte[] head, EncodedResult payload) {
		return whole(line, head, payload.json(), END);
	}

	ByteBuf error(SocketLine line, String id, List<GraphQLError> errors) {
		byte[] payload = this.json.writeValueAsBytes(errors.stream().map(GraphQLError::toSpecification).toList());
		return whole(line, head(id, "error"), payload, END);
	}

	ByteBuf complete(SocketLine line, String id) {
		return whole(line, ascii("{\"id\":"), this.json.writeValueAsBytes(id), ascii(",\"type\":\"complete\"}"));
	}

	private byte[] head(String id, String type) {
		String quoted = this.json.writeValueAsString(id);
		return ("{\"id\":" + quoted + ",\"type\":\"" + type + "\",\"payload\":").getBytes(StandardCharsets.UTF_8);
	}

	private static ByteBuf whole(SocketLine line, byte[]... parts) {
		int size = 0;
		for (byte[] part : parts) {
			size += part.length;
		}
		ByteBuf message = line.buffer(size);
		for (byte[] part : parts) {
			message.writeBytes(part);
		}
		return message;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
