package org.copperwall.sandbox;

import java.text.ParseException;
import java.time.Instant;
import java.util.Map;

import com.nimbusds.jwt.SignedJWT;

/// What a token says, read without asking whether it is true.
record TokenClaims(String token) {

	Map<String, Object> all() {
		try {
			return SignedJWT.parse(this.token).getJWTClaimsSet().getClaims();
		}
		catch (ParseException malformed) {
			throw new IllegalArgumentException(this.token, malformed);
		}
	}

	Instant issuedAt() {
		return ((java.util.Date) all().get("iat")).toInstant();
	}

	Instant expiresAt() {
		return ((java.util.Date) all().get("exp")).toInstant();
	}

}
