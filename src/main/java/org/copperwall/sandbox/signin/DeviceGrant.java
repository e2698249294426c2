package org.copperwall.sandbox.signin;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.copperwall.sandbox.TokenGrant;
import org.copperwall.sandbox.TokenAnswer;

/// A wall asks whether somebody has signed in for it (RFC 8628, 3.4).
@Component
@Profile("sandbox")
class DeviceGrant implements TokenGrant {

	static final String TYPE = "urn:ietf:params:oauth:grant-type:device_code";

	private final Walls walls;

	private final SignInTokens tokens;

	DeviceGrant(Walls walls, SignInTokens tokens) {
		this.walls = walls;
		this.tokens = tokens;
	}

	@Override
	public String type() {
		return TYPE;
	}

	@Override
	public Mono<TokenAnswer> answer(MultiValueMap<String, String> form, @Nullable String authorization) {
		Optional<TokenAnswer> refusal = ScreenClient.refusal(form);
		String code = form.getFirst("device_code");
		if (refusal.isPresent()) {
			return Mono.just(refusal.get());
		}
		if (code == null) {
			return Mono.just(TokenAnswer.Refused.invalidRequest("device_code is needed"));
		}
		return this.walls.ask(code).map(this::said);
	}

	private TokenAnswer said(WallAnswer answer) {
		return switch (answer) {
			case WallAnswer.LetIn letIn -> this.tokens.issue(letIn.signedIn());
			case WallAnswer.NotYet _ -> refused("authorization_pending", "nobody has entered the code yet");
			case WallAnswer.TooOften _ -> refused("slow_down", "asked too soon; wait five seconds more from now on");
			case WallAnswer.SentAway _ -> refused("access_denied", "somebody refused");
			case WallAnswer.Over _ -> refused("expired_token", "nobody entered the code in time; begin again");
			case WallAnswer.Unknown _ -> TokenAnswer.Refused.invalidGrant("no such device_code, or it was answered");
		};
	}

	private static TokenAnswer refused(String error, String description) {
		return new TokenAnswer.Refused(400, error, description);
	}

}
