package org.copperwall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes tokens of the personas: the sandbox's place of an OpenID provider. Its time is the real one, not the business
/// clock's: a token must not expire because somebody looked at next week.
@Component
@Profile("sandbox")
public class TokenIssuer {

	private final SigningKey signingKey;

	private final MovableClock clock;

	private final String issuer;

	private final String audience;

	TokenIssuer(SigningKey signingKey, MovableClock clock, @Value("${copperwall.token.issuer}") String issuer,
			@Value("${copperwall.token.audience}") String audience) {
		this.signingKey = signingKey;
		this.clock = clock;
		this.issuer = issuer;
		this.audience = audience;
	}

	/// How this issuer is called in its tokens: the same on every replica, whatever port
	/// it has.
	public String name() {
		return this.issuer;
	}

	/// A token of this persona, as its own client, that is good for this long from now.
	TokenAnswer.Issued issue(Persona persona, Duration life) {
		String token = this.signingKey.sign(claims(persona, persona.clientId(), life).build(), JOSEObjectType.JWT);
		return TokenAnswer.Issued.alone(token, life.toSeconds(), persona.scope());
	}

	/// What every token of a persona says.
	/// @param client through which it was asked for
	public JWTClaimsSet.Builder claims(Persona persona, String client, Duration life) {
		Instant now = this.clock.unmoved().instant();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(this.issuer)
			.subject(persona.subject())
			.audience(this.audience)
			// Two tokens of one second are two: whoever asks for a fresh one gets one.
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(life)))
			.claim("azp", client)
			.claim("client_id", client)
			.claim("name", persona.name())
			.claim("roles", List.of(persona.role().name()))
			.claim("region", persona.region())
			.claim("scope", persona.scope());
		return (persona.department() != null) ? claims.claim("department", persona.department()) : claims;
	}

}
