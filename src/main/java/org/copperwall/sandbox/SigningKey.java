package org.copperwall.sandbox;

import java.io.IOException;
import java.text.ParseException;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The key the sandbox signs its tokens with. It is kept in the folder, so that tokens outlive a restart and every
/// replica accepts what another issued.
@Component
@Profile("sandbox")
class SigningKey {

	static final String FILE = "signing-key.json";

	private static final int BITS = 2048;

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
