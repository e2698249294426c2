package org.copperwall.sandbox;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// The sandbox's OpenID provider for programs: tokens, and the key they are signed with.
@RestController
@RequestMapping("/sandbox/oauth2")
@Profile("sandbox")
class TokenController {

	private final TokenEndpoint endpoint;

	private final SigningKey signingKey;

	TokenController(TokenEndpoint endpoint, SigningKey signingKey) {
		this.endpoint = endpoint;
		this.signingKey = signingKey;
	}

	@PostMapping(path = "/token", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<ResponseEntity<TokenAnswer>> token(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		return exchange.getFormData()
			.flatMap(form -> this.endpoint.answer(form, authorization))
			.map(TokenController::response);
	}

	private static ResponseEntity<TokenAnswer> response(TokenAnswer answer) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status())
			.cacheControl(CacheControl.noStore());
		if (answer.status() == HttpStatus.UNAUTHORIZED.value()) {
			response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"sandbox\"");
		}
		return response.body(answer);
	}

	@GetMapping("/jwks")
	Map<String, Object> keys() {
		return this.signingKey.published().toJSONObject();
	}

}
