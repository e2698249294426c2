package org.copperwall.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// From a bearer token to the viewer it proves: the one path for HTTP, WebSocket and SSE,
/// and for every issuer.
@Component
public class ViewerTokens {

	private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9-._~+/]+=*)");

	private final ReactiveJwtDecoder decoder;

	private final TokenClock clock;

	private final TokenRevocations revocations;

	ViewerTokens(ReactiveJwtDecoder decoder, TokenClock clock, TokenRevocations revocations) {
		this.decoder = decoder;
		this.clock = clock;
		this.revocations = revocations;
	}

	/// @param authorization `Bearer` and a token, as in the header of that name
	/// @return fails with `UNAUTHENTICATED` when the token is missing, proves nothing or
	/// was revoked, and with the cause when the issuer cannot be asked or the revocations
	/// cannot be read: a fault of its own, which says nothing about the token
	public Mono<Admission> admit(@Nullable String authorization, Locale locale) {
		return Mono.justOrEmpty(token(authorization))
			.switchIfEmpty(Mono.error(() -> unauthenticated("token.missing")))
			.flatMap(this.decoder::decode)
			.onErrorMap(BadJwtException.class, (bad) -> unauthenticated("token.invalid"))
			.map((token) -> admission(token, locale))
			.flatMap(this::unlessRevoked);
	}

	private Admission admission(Jwt token, Locale locale) {
		Instant expiresAt = token.getExpiresAt();
		// Without the decoder's tolerance for clocks that differ: an open stream ends at
		// the very second too.
		if (expiresAt == null || !this.clock.until(expiresAt).isPositive()) {
			throw unauthenticated("token.expired");
		}
		return ViewerClaims.read(token)
			.map((viewer) -> new Admission(viewer.speaking(locale), ViewerClaims.countsFrom(token), expiresAt))
			.orElseThrow(() -> unauthenticated("token.incomplete"));
	}

	private Mono<Admission> unlessRevoked(Admission admission) {
		return this.revocations.revoked(admission)
			.flatMap((revoked) -> revoked ? Mono.error(unauthenticated("token.revoked")) : Mono.just(admission));
	}

	private static Optional<String> token(@Nullable String authorization) {
		Matcher matcher = BEARER.matcher((authorization == null) ? "" : authorization.strip());
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private static GraphFailure unauthenticated(String detail) {
		return new GraphFailure(ErrorCode.UNAUTHENTICATED, detail);
	}

}
