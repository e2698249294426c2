package org.copperwall.live;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// Reads the messages of the `graphql-transport-ws` protocol, strictly: what it does not
/// name is malformed, with a reason.
@Component
class ClientMessages {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private final JsonMapper json;

	private final int idLength;

	ClientMessages(JsonMapper json, LiveSettings settings) {
		this.json = json;
		this.idLength = settings.idLength();
	}

	ClientMessage read(byte[] text) {
		Map<String, Object> message = object(text);
		if (message == null) {
			return malformed("Invalid message: not a JSON object");
		}
		if (!(message.get("type") instanceof String type)) {
			return malformed("Invalid message: 'type' must be a string");
		}
		return switch (type) {
			case "connection_init" -> withPayload(message, "connection_init", ClientMessage.Init::new);
			case "ping" -> withPayload(message, "ping", ClientMessage.Ping::new);
			case "pong" -> withPayload(message, "pong", (payload) -> new ClientMessage.Pong());
			case "subscribe" -> subscribe(message);
			case "complete" -> withId(message, "complete", ClientMessage.Complete::new);
			default -> malformed("Invalid message: unknown type '" + type + "'");
		};
	}

	private ClientMessage subscribe(Map<String, Object> message) {
		return withId(message, "subscribe", (id) -> {
			if (!(message.get("payload") instanceof Map<?, ?>)) {
				return malformed("Invalid message: 'subscribe' needs a 'payload' object");
			}
			Map<String, Object> payload = payload(message);
			Optional<String> fault = GraphRequest.fault(payload);
			return fault.<ClientMessage>map((why) -> malformed("Invalid message: 'subscribe' payload: " + why))
				.orElseGet(() -> new ClientMessage.Subscribe(id, GraphRequest.of(payload)));
		});
	}

	private ClientMessage withId(Map<String, Object> message, String type, Function<String, ClientMessage> next) {
		if (!(message.get("id") instanceof String id) || id.isEmpty()) {
			return malformed("Invalid message: '" + type + "' needs a non-empty string 'id'");
		}
		if (id.length() > this.idLength) {
			return malformed("Invalid message: 'id' has more than " + this.idLength + " characters");
		}
		return next.apply(id);
	}

	private static ClientMessage withPayload(Map<String, Object> message, String type,
			Function<Map<String, Object>, ClientMessage> next) {
		if (message.get("payload") != null && !(message.get("payload") instanceof Map)) {
			return malformed("Invalid message: the payload of '" + type + "' must be an object");
		}
		return next.apply(payload(message));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> payload(Map<String, Object> message) {
		return (message.get("payload") instanceof Map<?, ?> payload) ? (Map<String, Object>) payload : Map.of();
	}

	private @Nullable Map<String, Object> object(byte[] text) {
		try {
			return this.json.readValue(text, OBJECT);
		}
		catch (JacksonException unreadable) {
			return null;
		}
	}

	private static ClientMessage malformed(String why) {
		return new ClientMessage.Malformed(why);
	}

}
