package org.copperwall.sandbox.signin;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.copperwall.access.TokenClock;
import org.copperwall.sandbox.Persona;
import org.copperwall.sandbox.SigningKey;
import org.copperwall.sandbox.TokenIssuer;

/// Writes codes and refresh tokens, and reads them again: signed with the sandbox's key, each kind marked as what it is, and
/// meant for the issuer itself, so that none passes for a token.
@Component
@Profile("sandbox")
class Tickets {

	private static final JOSEObjectType CODE = new JOSEObjectType("sandbox-code+jwt");

	private static final JOSEObjectType REFRESH = new JOSEObjectType("sandbox-refresh+jwt");

	private final SigningKey key;

	private final TokenIssuer issuer;

	private final TokenClock clock;

	private final SignInSettings settings;

	Tickets(SigningKey key, TokenIssuer issuer, TokenClock clock, SignInSettings settings) {
		this.key = key;
		this.issuer = issuer;
		this.clock = clock;
		this.settings = settings;
	}

	/// @param redirectUri where it is sent
	/// @param challenge that its redeemer must have the verifier of
	String code(SignedIn signedIn, String redirectUri, String challenge) {
		JWTClaimsSet claims = claims(signedIn, this.settings.codeLife()).claim("redirect_uri", redirectUri)
			.claim("challenge", challenge)
			.build();
		return this.key.sign(claims, CODE);
	}

	String refresh(SignedIn signedIn) {
		Duration life = signedIn.lasts() ? this.settings.wallLife() : this.settings.sessionLife();
		return this.key.sign(claims(signedIn, life).build(), REFRESH);
	}

	/// @return empty for what is no code of this sandbox, or no longer one
	Optional<Ticket.Code> readCode(String text) {
		return read(text, CODE, (claims, signedIn, expiresAt) -> new Ticket.Code(claims.getJWTID(), signedIn, expiresAt,
				claims.getStringClaim("redirect_uri"), claims.getStringClaim("challenge")));
	}

	/// @return empty for what is no refresh token of this sandbox, or no longer one
	Optional<Ticket.Refresh> readRefresh(String text) {
		return read(text, REFRESH,
				(claims, signedIn, expiresAt) -> new Ticket.Refresh(claims.getJWTID(), signedIn, expiresAt));
	}

	private JWTClaimsSet.Builder claims(SignedIn signedIn, Duration life) {
		return new JWTClaimsSet.Builder().issuer(this.issuer.name())
			.audience(this.issuer.name())
			.jwtID(UUID.randomUUID().toString())
			.expirationTime(Date.from(this.clock.now().plus(life)))
			.claim("persona", signedIn.persona().clientId())
			.claim("sid", signedIn.session())
			.claim("auth_time", signedIn.at().getEpochSecond())
			.claim("scope", signedIn.scope())
			.claim("nonce", signedIn.nonce());
	}

	private <T> Optional<T> read(String text, JOSEObjectType type, Shape<T> shape) {
		return this.key.verified(text, type).flatMap((claims) -> {
			try {
				return read(claims, shape);
			}
			catch (ParseException foreign) {
				return Optional.empty();
			}
		});
	}

	private <T> Optional<T> read(JWTClaimsSet claims, Shape<T> shape) throws ParseException {
		Optional<Persona> persona = Persona.named(String.valueOf(claims.getStringClaim("persona")));
		Date end = claims.getExpirationTime();
		if (persona.isEmpty() || end == null || !this.clock.until(end.toInstant()).isPositive()
				|| !this.issuer.name().equals(claims.getIssuer())) {
			return Optional.empty();
		}
		SignedIn signedIn = new SignedIn(claims.getStringClaim("sid"), persona.get(),
				Instant.ofEpochSecond(claims.getLongClaim("auth_time")), claims.getStringClaim("scope"),
				claims.getStringClaim("nonce"));
		return Optional.of(shape.of(claims, signedIn, end.toInstant()));
	}

	/// Which kind of ticket claims are read into.
	private interface Shape<T> {

		T of(JWTClaimsSet claims, SignedIn signedIn, Instant expiresAt) throws ParseException;

	}

}
