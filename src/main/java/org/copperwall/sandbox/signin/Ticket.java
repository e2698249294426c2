package org.copperwall.sandbox.signin;

import java.time.Instant;

/// What the issuer hands out to be handed back once.
sealed interface Ticket {

	/// By which it is known that it came back.
	String id();

	SignedIn signedIn();

	Instant expiresAt();

	/// Brings the browser's sign-in to the token endpoint.
	/// @param redirectUri where it was sent, to be named again
	/// @param challenge SHA-256 of the verifier that only the client knows which began
	record Code(String id, SignedIn signedIn, Instant expiresAt, String redirectUri,
			String challenge) implements Ticket {
	}

	/// Renews a session.
	record Refresh(String id, SignedIn signedIn, Instant expiresAt) implements Ticket {
	}

}
