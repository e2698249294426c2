package org.copperwall.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/// What the token endpoint answers, in the words of OAuth 2 (RFC 6749, 5.1 and 5.2).
sealed interface TokenAnswer {

	@JsonIgnore
	int status();

	/// A token.
	record Issued(@JsonProperty("access_token") String accessToken, @JsonProperty("token_type") String tokenType,
			@JsonProperty("expires_in") long expiresInSeconds, String scope) implements TokenAnswer {

		@Override
		public int status() {
			return 200;
		}

	}

	/// No token, and why.
	record Refused(@JsonIgnore int status, String error,
			@JsonProperty("error_description") String description) implements TokenAnswer {

		static Refused invalidRequest(String description) {
			return new Refused(400, "invalid_request", description);
		}

		static Refused unsupportedGrant() {
			return new Refused(400, "unsupported_grant_type", "grant_type must be client_credentials");
		}

		static Refused invalidClient() {
			return new Refused(401, "invalid_client",
					"client_id must be the name of a persona, client_secret must be `sandbox`");
		}

	}

}
