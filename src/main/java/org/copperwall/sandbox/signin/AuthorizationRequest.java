package org.copperwall.sandbox.signin;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/// A browser that was sent here to sign somebody in (OpenID Connect Core, 3.1.2.1).
/// @param redirectUri where it goes back to, with a code or an error
/// @param state what it takes along, untouched
/// @param challenge to be met where the code is redeemed
/// @param scope what is asked for
/// @param nonce to be repeated in the ID token; empty if there is none
record AuthorizationRequest(URI redirectUri, @Nullable String state, String challenge, String scope, String nonce) {

	private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int LONGEST = 1000;

	private static final List<String> FIELDS = List.of("client_id", "redirect_uri", "response_type", "scope", "state",
			"nonce", "code_challenge", "code_challenge_method", "ui_locales");

	/// What becomes of a request.
	sealed interface Read {

		/// Somebody may choose.
		record Good(AuthorizationRequest request) implements Read {
		}

		/// The client is told by way of the browser.
		record Bad(URI redirectUri, @Nullable String state, String error, String description) implements Read {
		}

		/// Nobody is sent anywhere: it is not known who asks, or where he would be sent.
		record Untrusted(String word) implements Read {
		}

	}

	static Read read(MultiValueMap<String, String> fields, OwnOrigin own) {
		boolean twice = FIELDS.stream().anyMatch((name) -> fields.getOrDefault(name, List.of()).size() > 1);
		if (twice || !ScreenClient.ID.equals(fields.getFirst("client_id"))) {
			return new Read.Untrusted("untrusted.client");
		}
		Optional<URI> redirectUri = own.own(fields.getFirst("redirect_uri"));
		if (redirectUri.isEmpty()) {
			return new Read.Untrusted("untrusted.redirect");
		}
		return judged(fields, redirectUri.get());
	}

	private static Read judged(MultiValueMap<String, String> fields, URI redirectUri) {
		String state = fields.getFirst("state");
		String nonce = fields.getFirst("nonce");
		String challenge = fields.getFirst("code_challenge");
		String scope = fields.getFirst("scope");
		if (isLong(state) || isLong(nonce)) {
			return new Read.Bad(redirectUri, null, "invalid_request", "state and nonce have at most 1000 characters");
		}
		if (!"code".equals(fields.getFirst("response_type"))) {
			return new Read.Bad(redirectUri, state, "unsupported_response_type", "response_type must be code");
		}
		if (challenge == null || !CHALLENGE.matcher(challenge).matches()
				|| !"S256".equals(fields.getFirst("code_challenge_method"))) {
			return new Read.Bad(redirectUri, state, "invalid_request", "code_challenge must be there, by S256");
		}
		if (!ScreenClient.isScope(scope)) {
			return new Read.Bad(redirectUri, state, "invalid_scope", "scope is none");
		}
		if ("none".equals(fields.getFirst("prompt"))) {
			return new Read.Bad(redirectUri, state, "login_required", "nobody is signed in here without choosing");
		}
		return new Read.Good(new AuthorizationRequest(redirectUri, state, challenge,
				(scope != null) ? scope : ScreenClient.OPEN_ID, (nonce != null) ? nonce : ""));
	}

	private static boolean isLong(@Nullable String text) {
		return text != null && text.length() > LONGEST;
	}

	/// The request as fields of a form, to come back with the choice and be read again.
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("client_id", ScreenClient.ID);
		fields.put("response_type", "code");
		fields.put("redirect_uri", this.redirectUri.toString());
		fields.put("scope", this.scope);
		fields.put("code_challenge", this.challenge);
		fields.put("code_challenge_method", "S256");
		if (this.state != null) {
			fields.put("state", this.state);
		}
		if (!this.nonce.isEmpty()) {
			fields.put("nonce", this.nonce);
		}
		return fields;
	}

}
