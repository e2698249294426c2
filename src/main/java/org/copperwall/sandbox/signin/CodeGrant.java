package org.copperwall.sandbox.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.copperwall.sandbox.TokenGrant;
import org.copperwall.sandbox.TokenAnswer;

/// Redeems a code: once, soon, at the client that began and where it was sent (RFC 6749, 4.1.3; RFC 7636, 4.6).
@Component
@Profile("sandbox")
class CodeGrant implements TokenGrant {

	private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

	private final Tickets tickets;

	private final SignInSessions sessions;

	private final SignInTokens tokens;

	CodeGrant(Tickets tickets, SignInSessions sessions, SignInTokens tokens) {
		this.tickets = tickets;
		this.sessions = sessions;
		this.tokens = tokens;
	}

	@Override
	public String type() {
		return "authorization_code";
	}

	@Override
	public Mono<TokenAnswer> answer(MultiValueMap<String, String> form, @Nullable String authorization) {
		Optional<TokenAnswer> refusal = ScreenClient.refusal(form);
		String code = form.getFirst("code");
		String verifier = form.getFirst("code_verifier");
		if (refusal.isPresent()) {
			return Mono.just(refusal.get());
		}
		if (code == null || verifier == null) {
			return Mono.just(TokenAnswer.Refused.invalidRequest("code and code_verifier are needed"));
		}
		Optional<Ticket.Code> read = this.tickets.readCode(code)
			.filter((ticket) -> ticket.redirectUri().equals(form.getFirst("redirect_uri")));
		if (read.isEmpty()) {
			return Mono.just(TokenAnswer.Refused.invalidGrant("the code is none, over, or was sent elsewhere"));
		}
		return redeem(read.get(), verifier);
	}

	/// A code that came with a wrong verifier is spent too: it has been seen by somebody
	/// else.
	private Mono<TokenAnswer> redeem(Ticket.Code code, String verifier) {
		boolean proven = VERIFIER.matcher(verifier).matches() && code.challenge().equals(challengeOf(verifier));
		return this.sessions.take(code)
			.map((good) -> (good && proven) ? this.tokens.issue(code.signedIn()) : TokenAnswer.Refused
				.invalidGrant(good ? "code_verifier is not the one of the request" : "the code was redeemed already"));
	}

	static String challengeOf(String verifier) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
