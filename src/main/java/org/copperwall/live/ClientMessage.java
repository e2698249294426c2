package org.copperwall.live;

import java.util.Map;

/// What a client may say on a socket.
sealed interface ClientMessage {

	/// Opens the connection within the socket.
	/// @param payload may hold `authorization` and `locale`; empty when absent
	record Init(Map<String, Object> payload) implements ClientMessage {
	}

	/// Asks for a sign of life.
	/// @param payload may hold a fresh `authorization`; empty when absent
	record Ping(Map<String, Object> payload) implements ClientMessage {
	}

	/// Gives a sign of life.
	record Pong() implements ClientMessage {
	}

	/// Starts an operation.
	record Subscribe(String id, GraphRequest request) implements ClientMessage {
	}

	/// Ends an operation; an id nobody knows is no fault, for messages cross on the way.
	record Complete(String id) implements ClientMessage {
	}

	/// Anything the protocol does not name.
	/// @param why for the close frame
	record Malformed(String why) implements ClientMessage {
	}

}
