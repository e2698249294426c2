package org.copperwall.sandbox.signin;

import java.time.Instant;
import java.util.Optional;

import org.copperwall.sandbox.Persona;

/// A device that waits for somebody to sign in for it elsewhere (RFC 8628): the screen on a wall, which has no keyboard.
/// @param userCode what it shows, and somebody enters
/// @param scope what it asked for
/// @param status how far that is
/// @param persona as whom, once somebody chose
/// @param decidedAt when that was
/// @param expiresAt until when it waits
/// @param hurried whether it asked again sooner than it was told to
record Wall(String userCode, String scope, Status status, Optional<Persona> persona, Optional<Instant> decidedAt,
		Instant expiresAt, boolean hurried) {

	enum Status {

		PENDING, APPROVED, DENIED

	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

}
