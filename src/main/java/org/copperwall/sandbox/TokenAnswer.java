package org.copperwall.sandbox;

import java.util.Collection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// What the token endpoint answers, in the words of OAuth 2 (RFC 6749, 5.1 and 5.2) and OpenID Connect.
public sealed interface TokenAnswer {

	@JsonIgnore
	int status();

	/// A token, and for who signed in what goes with it.
	/// @param idToken who signed in, for the client
	/// @param refreshToken to renew all three by, once
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Issued(@JsonProperty("access_token") String accessToken, @JsonProperty("token_type") String tokenType,
			@JsonProperty("expires_in") long expiresInSeconds, String scope,
			@JsonProperty("id_token") @Nullable String idToken,
			@JsonProperty("refresh_token") @Nullable String refreshToken) implements TokenAnswer {

		static Issued alone(String accessToken, long expiresInSeconds, String scope) {
			return new Issued(accessToken, "Bearer", expiresInSeconds, scope, null, null);
		}

		@Override
		public int status() {
			return 200;
		}

	}

	/// No token, and why.
	record Refused(@JsonIgnore int status, String error,
			@JsonProperty("error_description") String description) implements TokenAnswer {

		public static Refused invalidRequest(String description) {
			return new Refused(400, "invalid_request", description);
		}

		public static Refused invalidGrant(String description) {
			return new Refused(400, "invalid_grant", description);
		}

		static Refused unsupportedGrant(Collection<String> supported) {
			return new Refused(400, "unsupported_grant_type",
					"grant_type must be one of " + String.join(", ", supported));
		}

		static Refused invalidClient() {
			return new Refused(401, "invalid_client",
					"client_id must be the name of a persona, client_secret must be `sandbox`");
		}

	}

}
