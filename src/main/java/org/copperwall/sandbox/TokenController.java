package org.copperwall.sandbox;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/// The sandbox's OpenID provider on the wire: tokens, keys, and where to find both.
@RestController
@RequestMapping("/sandbox/oauth2")
@Profile("sandbox")
class TokenController {

	private final TokenIssuer issuer;

	private final SigningKey signingKey;

	TokenController(TokenIssuer issuer, SigningKey signingKey) {
		this.issuer = issuer;
		this.signingKey = signingKey;
	}

	@PostMapping(path = "/token", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<ResponseEntity<TokenAnswer>> token(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		return exchange.getFormData()
			.map(form -> this.issuer.answer(form, authorization))
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

	@GetMapping("/.well-known/openid-configuration")
	Map<String, Object> metadata(ServerHttpRequest request) {
		String base = UriComponentsBuilder.fromUri(request.getURI()).replacePath("/sandbox/oauth2").toUriString();
		return Map.of("issuer", this.issuer.name(), "token_endpoint", base + "/token", "jwks_uri", base + "/jwks",
				"grant_types_supported", List.of("client_credentials"), "token_endpoint_auth_methods_supported",
				List.of("client_secret_post", "client_secret_basic"));
	}

}
