package org.copperwall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;

/// Tokens as the sandbox's issuer would give them to people, through applications and at times of the test's own.
public final class SandboxTokens {

	private final RSAKey key;

	private final String issuer;

	public SandboxTokens(SandboxService service) {
		this.key = service.bean(SigningKey.class).key();
		this.issuer = service.bean(TokenIssuer.class).name();
	}

	/// For an hour from now.
	/// @param issuedAt null for a token that does not say
	public String of(String subject, String client, Role role, String region, Instant issuedAt) {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(this.issuer)
			.audience("copperwall")
			.jwtID(UUID.randomUUID().toString())
			.subject(subject)
			.issueTime((issuedAt != null) ? Date.from(issuedAt) : null)
			.expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
			.claim("azp", client)
			.claim("roles", List.of(role.name()))
			.claim("region", region)
			.claim("scope", "read write")
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(),
				claims);
		try {
			token.sign(new RSASSASigner(this.key));
		}
		catch (JOSEException impossible) {
			throw new IllegalStateException(impossible);
		}
		return token.serialize();
	}

}
