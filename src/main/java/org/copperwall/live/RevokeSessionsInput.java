package org.copperwall.live;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Whose sessions are to end, and why.
record RevokeSessionsInput(UUID requestId, @Nullable String subject, @Nullable String client, String reason) {

	/// @throws IllegalStateException if neither is named; such an input is refused before
	RevokedParty party() {
		if (this.subject != null) {
			return new RevokedParty(RevokedParty.Kind.SUBJECT, this.subject);
		}
		if (this.client != null) {
			return new RevokedParty(RevokedParty.Kind.CLIENT, this.client);
		}
		throw new IllegalStateException("nobody is named");
	}

}
