package org.copperwall.sandbox;

import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The key the sandbox signs its tokens with. It is kept in the folder, so that tokens outlive a restart and every
/// replica accepts what another issued.
@Component
@Profile("sandbox")
public class SigningKey {

	static final String FILE = "signing-key.json";

	private static final int BITS = 2048;

	private static final int LONGEST = 16_384;

	private final RSAKey key;

	SigningKey(SandboxSettings settings) throws IOException {
		SandboxFolder folder = SandboxFolder.at(settings.directory());
		String text = folder.locked(lock -> folder.readOrMake(FILE, SigningKey::make));
		try {
			this.key = RSAKey.parse(text);
		}
		catch (ParseException damaged) {
			throw new IOException(folder.path(FILE) + " is not a key; delete it, and a new one will be made", damaged);
		}
	}

	RSAKey key() {
		return this.key;
	}

	JWKSet published() {
		return new JWKSet(this.key.toPublicJWK());
	}

	/// A signed token.
	/// @param type what kind it is, so that none passes for another
	public String sign(JWTClaimsSet claims, JOSEObjectType type) {
		SignedJWT token = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(this.key.getKeyID()).build(), claims);
		try {
			token.sign(new RSASSASigner(this.key));
		}
		catch (JOSEException damagedKey) {
			throw new IllegalStateException("the sandbox's signing key does not sign", damagedKey);
		}
		return token.serialize();
	}

	/// What a token of this kind says that was signed here, whether or not its time is
	/// over; empty for any other text.
	public Optional<JWTClaimsSet> verified(String text, JOSEObjectType type) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			SignedJWT token = SignedJWT.parse(text);
			boolean ours = type.equals(token.getHeader().getType())
					&& token.verify(new RSASSAVerifier(this.key.toRSAPublicKey()));
			return ours ? Optional.of(token.getJWTClaimsSet()) : Optional.empty();
		}
		catch (ParseException | JOSEException foreign) {
			return Optional.empty();
		}
	}

	private static String make() {
		try {
			return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
				.keyID(UUID.randomUUID().toString())
				.generate()
				.toJSONString();
		}
		catch (JOSEException impossible) {
			throw new IllegalStateException("this Java cannot make RSA keys", impossible);
		}
	}

}
