package org.copperwall.sandbox.signin;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.copperwall.sandbox.TokenGrant;
import org.copperwall.sandbox.TokenAnswer;

/// Renews a session; each refresh token once, for the next one.
@Component
@Profile("sandbox")
class RefreshGrant implements TokenGrant {

	private final Tickets tickets;

	private final SignInSessions sessions;

	private final SignInTokens tokens;

	RefreshGrant(Tickets tickets, SignInSessions sessions, SignInTokens tokens) {
		this.tickets = tickets;
		this.sessions = sessions;
		this.tokens = tokens;
	}

	@Override
	public String type() {
		return "refresh_token";
	}

	@Override
	public Mono<TokenAnswer> answer(MultiValueMap<String, String> form, @Nullable String authorization) {
		Optional<TokenAnswer> refusal = ScreenClient.refusal(form);
		String token = form.getFirst("refresh_token");
		if (refusal.isPresent()) {
			return Mono.just(refusal.get());
		}
		if (token == null) {
			return Mono.just(TokenAnswer.Refused.invalidRequest("refresh_token is needed"));
		}
		return Mono.justOrEmpty(this.tickets.readRefresh(token))
			.flatMap((ticket) -> this.sessions.take(ticket)
				.map((good) -> good ? this.tokens.issue(ticket.signedIn())
						: TokenAnswer.Refused.invalidGrant("the session ended, or the token was used before")))
			.defaultIfEmpty(TokenAnswer.Refused.invalidGrant("the refresh token is none, or over"));
	}

}
