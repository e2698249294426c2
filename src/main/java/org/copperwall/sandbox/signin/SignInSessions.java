package org.copperwall.sandbox.signin;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

import org.copperwall.access.TokenClock;

/// Which tickets are still good. A refresh token that comes a second time was copied; nobody can say which of the two is
/// the thief, so the session ends for both (RFC 9700, 4.14.2).
@Service
@Profile("sandbox")
class SignInSessions {

	private final SpentStore store;

	private final TokenClock clock;

	private final SignInSettings settings;

	SignInSessions(SpentStore store, TokenClock clock, SignInSettings settings) {
		this.store = store;
		this.clock = clock;
		this.settings = settings;
	}

	/// Takes a ticket, once.
	/// @return whether it was good: neither taken before nor of a session that ended
	Mono<Boolean> take(Ticket ticket) {
		return this.store.isSpent(name(ticket.signedIn().session()))
			.flatMap((ended) -> ended ? Mono.just(false)
					: this.store.spend(ticket.id(), ticket.expiresAt(), this.clock.now()))
			.flatMap((first) -> first ? Mono.just(true) : end(ticket.signedIn().session()).thenReturn(false));
	}

	/// Nothing can be renewed in it any more.
	Mono<Boolean> end(String session) {
		return this.store.spend(name(session), this.clock.now().plus(this.settings.wallLife()), this.clock.now());
	}

	private static String name(String session) {
		return "session " + session;
	}

}
