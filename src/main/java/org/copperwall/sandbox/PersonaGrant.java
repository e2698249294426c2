package org.copperwall.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Gives a persona's token to whoever names the persona: for scripts and first tries, without a browser.
@Component
@Profile("sandbox")
class PersonaGrant implements TokenGrant {

	static final String SECRET = "sandbox";

	private static final Duration USUAL_LIFE = Duration.ofHours(1);

	private static final Duration LONGEST_LIFE = Duration.ofDays(30);

	private final TokenIssuer issuer;

	PersonaGrant(TokenIssuer issuer) {
		this.issuer = issuer;
	}

	@Override
	public String type() {
		return "client_credentials";
	}

	/// OAuth libraries send the secret in the header rather than in the form.
	@Override
	public Mono<TokenAnswer> answer(MultiValueMap<String, String> form, @Nullable String authorization) {
		Optional<Persona> persona = authenticated(form, authorization);
		if (persona.isEmpty()) {
			return Mono.just(TokenAnswer.Refused.invalidClient());
		}
		return Mono.just(lifeOf(form.getFirst("expires_in"))
			.<TokenAnswer>map((life) -> this.issuer.issue(persona.get(), life))
			.orElseGet(() -> TokenAnswer.Refused
				.invalidRequest("expires_in must be a whole number of seconds from 1 to " + LONGEST_LIFE.toSeconds())));
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

}
