package org.copperwall.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sealing keys that live no longer than a test.
public final class TestSeal {

	private TestSeal() {
	}

	public static Seal fresh() {
		try {
			Path folder = Files.createTempDirectory("copperwall-keys");
			Path file = folder.resolve("keyset.json");
			Keyset.create(file);
			Seal seal = Keyset.read(file);
			Files.delete(file);
			Files.delete(folder);
			return seal;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
