package org.copperwall.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A Relay global id: names a type and a row, opaque to clients. It grants nothing: access is judged when it is used.
public record GlobalId(String type, UUID id) {

	public static String of(String type, UUID id) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((type + ":" + id).getBytes(StandardCharsets.UTF_8));
	}

	/// The row a client names where a row of that type is wanted.
	/// @throws GraphFailure NOT_VISIBLE for anything else, as for a row that is absent
	public static UUID idOf(String type, String text) {
		return parse(text).filter(id -> id.type().equals(type))
			.map(GlobalId::id)
			.orElseThrow(() -> GraphFailure.notVisible(type));
	}

	/// @return empty for anything that is not an id this service gave out
	public static Optional<GlobalId> parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			int colon = plain.indexOf(':');
			if (colon < 1 || plain.length() != colon + 37) {
				return Optional.empty();
			}
			return Optional.of(new GlobalId(plain.substring(0, colon), UUID.fromString(plain.substring(colon + 1))));
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

}
