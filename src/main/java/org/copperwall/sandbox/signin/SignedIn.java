package org.copperwall.sandbox.signin;

import java.time.Instant;

import org.copperwall.sandbox.Persona;

/// That somebody signed in: what codes and refresh tokens carry from one request to the next, signed, so that neither a
/// restart nor another replica has to remember it.
/// @param session names it until its end
/// @param persona who
/// @param at when, by the real time; renewing does not move it, so that revoking a
/// person's sessions reaches the tokens renewed from them
/// @param scope what was asked for
/// @param nonce of the request, which its ID token repeats; empty if it had none
record SignedIn(String session, Persona persona, Instant at, String scope, String nonce) {

	boolean lasts() {
		return ScreenClient.asks(this.scope, ScreenClient.OFFLINE);
	}

}
