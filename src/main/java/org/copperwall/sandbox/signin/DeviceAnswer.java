package org.copperwall.sandbox.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.copperwall.sandbox.TokenAnswer;

/// What a wall is answered that comes (RFC 8628, 3.2).
sealed interface DeviceAnswer {

	@JsonIgnore
	int status();

	/// It may wait.
	record Begun(@JsonProperty("device_code") String deviceCode, @JsonProperty("user_code") String userCode,
			@JsonProperty("verification_uri") String verificationUri,
			@JsonProperty("verification_uri_complete") String verificationUriComplete,
			@JsonProperty("expires_in") long expiresInSeconds,
			@JsonProperty("interval") long intervalSeconds) implements DeviceAnswer {

		static Begun of(Walls.Entered entered, String page, SignInSettings settings) {
			String shown = Walls.shown(entered.userCode());
			return new Begun(entered.deviceCode(), shown, page, page + "?user_code=" + shown,
					settings.deviceLife().toSeconds(), settings.deviceInterval().toSeconds());
		}

		@Override
		public int status() {
			return 200;
		}

	}

	/// It may not.
	record Refused(@JsonUnwrapped TokenAnswer refusal) implements DeviceAnswer {

		@Override
		public int status() {
			return this.refusal.status();
		}

	}

}
