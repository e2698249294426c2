package org.copperwall.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Sessions were ended.
/// @param notBefore token time
public record SessionsRevoked(Instant notBefore, @Nullable String subject, @Nullable String client) {

	static SessionsRevoked by(Revocation revocation) {
		String name = revocation.party().name();
		return switch (revocation.party().kind()) {
			case SUBJECT -> new SessionsRevoked(revocation.notBefore(), name, null);
			case CLIENT -> new SessionsRevoked(revocation.notBefore(), null, name);
		};
	}

}
