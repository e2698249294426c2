package org.copperwall;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/// An OpenID provider outside the service, as far as the service looks at one.
final class IssuerOfTokens implements AutoCloseable {

	private final RSAKey key;

	private final DisposableServer server;

	IssuerOfTokens() throws JOSEException {
		this.key = new RSAKeyGenerator(2048).keyID("one").generate();
		this.server = HttpServer.create()
			.host("localhost")
			.port(0)
			.route(routes -> routes
				.get("/.well-known/openid-configuration", (request, response) -> json(response, metadata()))
				.get("/keys", (request, response) -> json(response, new JWKSet(this.key).toString())))
			.bindNow();
	}

	String name() {
		return "http://localhost:" + this.server.port();
	}

	/// A district officer's token.
	String token(String issuer, String audience, Instant expiresAt) throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
				new JWTClaimsSet.Builder().issuer(issuer)
					.subject("officer-7")
					.audience(audience)
					.expirationTime(Date.from(expiresAt))
					.claim("roles", List.of("DISTRICT_OFFICER"))
					.claim("region", "621202")
					.claim("scope", "read write")
					.build());
		token.sign(new RSASSASigner(this.key));
		return token.serialize();
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

	private String metadata() {
		return """
				{"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
				 "response_types_supported": ["code"], "authorization_endpoint": "%1$s/login"}""".formatted(name());
	}

	private static Mono<Void> json(HttpServerResponse response, String text) {
		return response.header("Content-Type", "application/json").sendString(Mono.just(text)).then();
	}

}
