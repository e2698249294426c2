package org.copperwall.live;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

import org.copperwall.access.Locales;

/// What is remembered of a socket's upgrade request: no more, for it is kept as long as
/// the socket.
/// @param authorization the header, when there is one
/// @param languages the `Accept-Language` header, when there is one
record Handshake(@Nullable String authorization, @Nullable String languages, @Nullable InetSocketAddress address) {

	static Handshake of(ServerHttpRequest request) {
		HttpHeaders headers = request.getHeaders();
		return new Handshake(headers.getFirst(HttpHeaders.AUTHORIZATION), headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE),
				request.getRemoteAddress());
	}

	Handshake withoutToken() {
		return new Handshake(null, this.languages, this.address);
	}

	/// The language asked for in `connection_init`, else in the handshake.
	Locale locale(Map<String, Object> payload) {
		return Locales.preferred((payload.get("locale") instanceof String locale) ? locale : this.languages);
	}

	/// The `authorization` a payload brings along, under any of the names clients use for
	/// it.
	static @Nullable String authorization(Map<String, Object> payload) {
		if (payload.get("authorization") instanceof String authorization) {
			return authorization;
		}
		if (payload.get("Authorization") instanceof String authorization) {
			return authorization;
		}
		if (payload.get("token") instanceof String token) {
			return token.regionMatches(true, 0, "bearer ", 0, 7) ? token : "Bearer " + token;
		}
		return null;
	}

}
