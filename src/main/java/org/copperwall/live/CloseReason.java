package org.copperwall.live;

import java.nio.charset.StandardCharsets;

/// Why a socket is closed: code and text of the close frame.
/// @param code as RFC 6455 (1xxx) and the `graphql-transport-ws` protocol (4xxx) give
/// them
/// @param name what it is counted under
/// @param text at most 123 bytes, the room of a close frame
record CloseReason(int code, String name, String text) {

	private static final int ROOM = 123;

	static final CloseReason UNAUTHORIZED = new CloseReason(4401, "unauthorized", "Unauthorized");

	static final CloseReason EXPIRED = new CloseReason(4403, "expired", "Forbidden: token expired");

	static final CloseReason REVOKED = new CloseReason(4403, "revoked", "Forbidden: session revoked");

	static final CloseReason CHANGED_TOKEN = new CloseReason(4403, "changed-token",
			"Forbidden: not a fresh token of the same viewer");

	static final CloseReason SUBPROTOCOL = new CloseReason(4406, "subprotocol", "Subprotocol not acceptable");

	static final CloseReason INIT_TIMEOUT = new CloseReason(4408, "init-timeout", "Connection initialisation timeout");

	static final CloseReason SECOND_INIT = new CloseReason(4429, "second-init", "Too many initialisation requests");

	static final CloseReason NO_PONG = new CloseReason(4499, "no-pong", "Terminated: no pong in time");

	static final CloseReason FAULT = new CloseReason(4500, "fault", "Internal server error");

	static final CloseReason TOO_BIG = new CloseReason(1009, "too-big", "Message too big");

	static final CloseReason RESTARTING = new CloseReason(1012, "restart", "Service restart");

	static final CloseReason TOO_SLOW = new CloseReason(1013, "too-slow", "Try again later: reads too slowly");

	static final CloseReason FULL = new CloseReason(1013, "full", "Try again later: no room");

	static final CloseReason NOT_JUDGED = new CloseReason(1013, "not-judged",
			"Try again later: the token cannot be judged now");

	CloseReason {
		text = fitting(text);
	}

	static CloseReason malformed(String why) {
		return new CloseReason(4400, "malformed", why);
	}

	static CloseReason duplicate(String id) {
		return new CloseReason(4409, "duplicate", "Subscriber for " + id + " already exists");
	}

	private static String fitting(String text) {
		String fitting = text;
		while (fitting.getBytes(StandardCharsets.UTF_8).length > ROOM) {
			fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
		}
		return fitting;
	}

}
