package org.copperwall.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/// An issuer for tests. Each token starts as that of the district's leader; what is given
/// differs.
final class Tokens {

	static final String ISSUER = "https://issuer.test";

	static final String AUDIENCE = "copperwall";

	private static final KeyPair TRUSTED = pair();

	private static final KeyPair STRANGER = pair();

	private static HttpServer keys;

	private Tokens() {
	}

	/// Serves the trusted key as issuers do, for as long as the tests run.
	/// @return where
	static synchronized String keySet() {
		if (keys == null) {
			byte[] body = new JWKSet(new RSAKey.Builder((RSAPublicKey) TRUSTED.getPublic()).build()).toString()
				.getBytes(StandardCharsets.UTF_8);
			try {
				keys = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			keys.createContext("/", (exchange) -> {
				exchange.getResponseHeaders().set("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, body.length);
				exchange.getResponseBody().write(body);
				exchange.close();
			});
			keys.start();
		}
		return "http://localhost:" + keys.getAddress().getPort() + "/keys";
	}

	static String leader() {
		return with(Map.of());
	}

	/// @param seconds from now until it expires
	static String lasting(long seconds) {
		return with(Map.of("exp", Date.from(Instant.now().plusSeconds(seconds))));
	}

	static String forged() {
		return signed(Map.of(), STRANGER);
	}

	static String with(Map<String, Object> claims) {
		return signed(claims, TRUSTED);
	}

	private static String signed(Map<String, Object> claims, KeyPair key) {
		JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience(AUDIENCE)
			.subject("leader-1")
			.claim("azp", "district-leader")
			.claim("roles", List.of("LEADER", "SOMETHING_ELSE"))
			.claim("region", "621202")
			.claim("scope", "read live")
			.expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10))));
		claims.forEach(builder::claim);
		SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), builder.build());
		try {
			token.sign(new RSASSASigner(key.getPrivate()));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return token.serialize();
	}

	private static KeyPair pair() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			return generator.generateKeyPair();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
