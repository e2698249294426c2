package org.copperwall.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;

/// The file that holds the sealing keys: two lines, each a Tink keyset in JSON, the first for encryption, the second for
/// digests. Whoever has it can read what is sealed; it belongs beside neither the database nor its backups.
public final class Keyset {

	private Keyset() {
	}

	/// @throws IllegalStateException with a sentence for the operator when the file is
	/// missing or not a keyset
	public static Seal read(Path file) {
		try {
			register();
			List<String> lines = Files.readAllLines(file);
			if (lines.size() < 2) {
				throw new IllegalStateException("the keyset file " + file + " needs two lines: encryption and digests");
			}
			return new Seal(keys(lines.get(0)).getPrimitive(RegistryConfiguration.get(), Aead.class),
					keys(lines.get(1)).getPrimitive(RegistryConfiguration.get(), Mac.class));
		}
		catch (IOException | GeneralSecurityException failure) {
			throw new IllegalStateException("the keyset file " + file + " cannot be read", failure);
		}
	}

	/// Writes new keys, readable by their owner alone; refuses to replace a file that
	/// exists.
	public static void create(Path file) {
		try {
			register();
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.write(file,
					List.of(text(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
							text(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG))),
					StandardOpenOption.WRITE);
		}
		catch (IOException | GeneralSecurityException failure) {
			throw new IllegalStateException("the keyset file " + file + " cannot be written", failure);
		}
	}

	private static void register() throws GeneralSecurityException {
		AeadConfig.register();
		MacConfig.register();
	}

	private static KeysetHandle keys(String json) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
	}

	private static String text(KeysetHandle keys) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()).replace("\n", "");
	}

}
