package org.copperwall.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// All tokens of a party that were issued before an instant are void.
/// @param notBefore token time
record Revocation(RevokedParty party, Instant notBefore) {

	/// Never true for a token that does not say when it was issued: it may be as old as
	/// any.
	boolean spares(@Nullable Instant issuedAt) {
		return issuedAt != null && !issuedAt.isBefore(this.notBefore);
	}

	/// The one that voids more: a later revocation moves the instant forward, an earlier
	/// one never back.
	Revocation orLater(Revocation other) {
		return other.notBefore.isAfter(this.notBefore) ? other : this;
	}

}
