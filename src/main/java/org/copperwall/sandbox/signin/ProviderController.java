package org.copperwall.sandbox.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.copperwall.sandbox.TokenIssuer;

/// What the sandbox's OpenID provider says of itself (OpenID Connect Discovery, 3).
@RestController
@Profile("sandbox")
class ProviderController {

	private final TokenIssuer issuer;

	ProviderController(TokenIssuer issuer) {
		this.issuer = issuer;
	}

	@GetMapping(OwnOrigin.PATH + "/.well-known/openid-configuration")
	Map<String, Object> metadata(ServerHttpRequest request) {
		String base = OwnOrigin.of(request).base();
		Map<String, Object> metadata = new LinkedHashMap<>();
		metadata.put("issuer", this.issuer.name());
		metadata.put("authorization_endpoint", base + "/authorize");
		metadata.put("token_endpoint", base + "/token");
		metadata.put("device_authorization_endpoint", base + "/device_authorization");
		metadata.put("end_session_endpoint", base + "/end-session");
		metadata.put("jwks_uri", base + "/jwks");
		metadata.put("scopes_supported", List.of(ScreenClient.OPEN_ID, ScreenClient.OFFLINE, "read", "write"));
		metadata.put("response_types_supported", List.of("code"));
		metadata.put("response_modes_supported", List.of("query"));
		metadata.put("grant_types_supported",
				List.of("client_credentials", "authorization_code", "refresh_token", DeviceGrant.TYPE));
		metadata.put("code_challenge_methods_supported", List.of("S256"));
		metadata.put("authorization_response_iss_parameter_supported", true);
		metadata.put("subject_types_supported", List.of("public"));
		metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
		metadata.put("token_endpoint_auth_methods_supported",
				List.of("none", "client_secret_post", "client_secret_basic"));
		metadata.put("ui_locales_supported", List.of("zh", "en"));
		return metadata;
	}

}
