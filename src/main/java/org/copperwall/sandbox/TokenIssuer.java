package org.copperwall.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Gives tokens of the personas to whoever asks: the sandbox's place of an OpenID provider. Its time is the real one,
/// not the business clock's: a token must not expire because somebody looked at next week.
@Component
@Profile("sandbox")
class TokenIssuer {

	static final String SECRET = "sandbox";

	private static final Duration USUAL_LIFE = Duration.ofHours(1);

	private static final Duration LONGEST_LIFE = Duration.ofDays(30);

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
	String name() {
		return this.issuer;
	}

	/// Answers a request for a token.
	/// @param form the fields of the request
	/// @param authorization the `Authorization` header: OAuth libraries send the secret
	/// there rather than in the form
	TokenAnswer answer(MultiValueMap<String, String> form, @Nullable String authorization) {
		if (form.values().stream().anyMatch(values -> values.size() > 1)) {
			return TokenAnswer.Refused.invalidRequest("a field is given more than once");
		}
		String grant = form.getFirst("grant_type");
		if (grant == null) {
			return TokenAnswer.Refused.invalidRequest("grant_type is missing");
		}
		if (!grant.equals("client_credentials")) {
			return TokenAnswer.Refused.unsupportedGrant();
		}
		Optional<Persona> persona = authenticated(form, authorization);
		if (persona.isEmpty()) {
			return TokenAnswer.Refused.invalidClient();
		}
		return lifeOf(form.getFirst("expires_in")).<TokenAnswer>map(life -> issue(persona.get(), life))
			.orElseGet(() -> TokenAnswer.Refused
				.invalidRequest("expires_in must be a whole number of seconds from 1 to " + LONGEST_LIFE.toSeconds()));
	}

	private static Optional<Persona> authenticated(MultiValueMap<String, String> form, @Nullable String authorization) {
		String id = form.getFirst("client_id");
		String secret = form.getFirst("client_secret");
		if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
			String pair = decoded(authorization.substring(6).strip());
			int colon = pair.indexOf(':');
			id = (colon < 0) ? pair : pair.substring(0, colon);
			secret = (colon < 0) ? null : pair.substring(colon + 1);
		}
		return (id != null && SECRET.equals(secret)) ? Persona.named(id) : Optional.empty();
	}

	private static String decoded(String basic) {
		try {
			return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException malformed) {
			return "";
		}
	}

	private static Optional<Duration> lifeOf(@Nullable String seconds) {
		if (seconds == null) {
			return Optional.of(USUAL_LIFE);
		}
		try {
			return Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
				.filter(life -> life.isPositive() && life.compareTo(LONGEST_LIFE) <= 0);
		}
		catch (NumberFormatException malformed) {
			return Optional.empty();
		}
	}

	/// A token of this persona that is good for this long from now.
	TokenAnswer.Issued issue(Persona persona, Duration life) {
		Instant now = this.clock.unmoved().instant();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(this.issuer)
			.subject(persona.subject())
			.audience(this.audience)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(life)))
			.claim("azp", persona.clientId())
			.claim("client_id", persona.clientId())
			.claim("name", persona.name())
			.claim("roles", List.of(persona.role().name()))
			.claim("region", persona.region())
			.claim("scope", persona.scope());
		if (persona.department() != null) {
			claims.claim("department", persona.department());
		}
		return new TokenAnswer.Issued(signed(claims.build()), "Bearer", life.toSeconds(), persona.scope());
	}

	private String signed(JWTClaimsSet claims) {
		JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.signingKey.key().getKeyID()).build();
		SignedJWT token = new SignedJWT(header, claims);
		try {
			token.sign(new RSASSASigner(this.signingKey.key()));
		}
		catch (JOSEException damagedKey) {
			throw new IllegalStateException("the sandbox's signing key does not sign", damagedKey);
		}
		return token.serialize();
	}

}
