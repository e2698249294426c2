package org.copperwall.sandbox.signin;

import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.copperwall.access.TokenClock;
import org.copperwall.sandbox.Persona;
import org.copperwall.sandbox.SigningKey;
import org.copperwall.sandbox.TokenAnswer;
import org.copperwall.sandbox.TokenIssuer;

/// All that somebody gets who signed in or renewed: access token, ID token and the next refresh token.
@Component
@Profile("sandbox")
class SignInTokens {

	private final TokenIssuer issuer;

	private final SigningKey key;

	private final Tickets tickets;

	private final TokenClock clock;

	private final SignInSettings settings;

	SignInTokens(TokenIssuer issuer, SigningKey key, Tickets tickets, TokenClock clock, SignInSettings settings) {
		this.issuer = issuer;
		this.key = key;
		this.tickets = tickets;
		this.clock = clock;
		this.settings = settings;
	}

	TokenAnswer issue(SignedIn signedIn) {
		JWTClaimsSet.Builder access = this.issuer.claims(signedIn.persona(), ScreenClient.ID, this.settings.tokenLife())
			.claim("sid", signedIn.session())
			.claim("auth_time", signedIn.at().getEpochSecond());
		String id = ScreenClient.asks(signedIn.scope(), ScreenClient.OPEN_ID) ? idToken(signedIn) : null;
		return new TokenAnswer.Issued(this.key.sign(access.build(), JOSEObjectType.JWT), "Bearer",
				this.settings.tokenLife().toSeconds(), signedIn.persona().scope(), id, this.tickets.refresh(signedIn));
	}

	private String idToken(SignedIn signedIn) {
		Persona persona = signedIn.persona();
		Instant now = this.clock.now();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(this.issuer.name())
			.subject(persona.subject())
			.audience(ScreenClient.ID)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(this.settings.tokenLife())))
			.claim("azp", ScreenClient.ID)
			.claim("auth_time", signedIn.at().getEpochSecond())
			.claim("sid", signedIn.session())
			.claim("name", persona.name())
			.claim("preferred_username", persona.clientId());
		if (!signedIn.nonce().isEmpty()) {
			claims.claim("nonce", signedIn.nonce());
		}
		return this.key.sign(claims.build(), JOSEObjectType.JWT);
	}

}
