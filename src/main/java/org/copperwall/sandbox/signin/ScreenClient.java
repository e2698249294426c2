package org.copperwall.sandbox.signin;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import org.copperwall.sandbox.TokenAnswer;

/// The one client people sign in with: the front end, which can keep no secret.
final class ScreenClient {

	static final String ID = "copperwall-screen";

	static final String OFFLINE = "offline_access";

	static final String OPEN_ID = "openid";

	private static final Pattern SCOPE = Pattern
		.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*");

	private static final int LONGEST_SCOPE = 200;

	private ScreenClient() {
	}

	/// @return what is wrong with a request to the token endpoint, if it is not this
	/// client's
	static Optional<TokenAnswer> refusal(MultiValueMap<String, String> form) {
		return ID.equals(form.getFirst("client_id")) ? Optional.empty()
				: Optional.of(new TokenAnswer.Refused(401, "invalid_client", "client_id must be " + ID));
	}

	/// Whether this is a scope at all; what is not known in it is left aside.
	static boolean isScope(@Nullable String scope) {
		return scope == null || (scope.length() <= LONGEST_SCOPE && SCOPE.matcher(scope).matches());
	}

	static boolean asks(String scope, String word) {
		return Arrays.asList(scope.split(" ", -1)).contains(word);
	}

}
