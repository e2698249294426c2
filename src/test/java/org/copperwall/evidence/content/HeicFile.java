package org.copperwall.evidence.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A HEIC made by the encoder that comes with the decoder we use, once for all tests. Where it is missing the tests fail:
/// the package is `libheif-examples`.
final class HeicFile {

	private static byte[] plain;

	private HeicFile() {
	}

	/// 320 x 240 with camera data.
	static synchronized byte[] get() {
		if (plain == null) {
			plain = encode(Pictures.jpegWithPosition());
		}
		return plain.clone();
	}

	static byte[] encode(byte[] jpeg) {
		try {
			Path folder = Files.createTempDirectory("heic");
			try {
				Path source = Files.write(folder.resolve("source.jpg"), jpeg);
				Path target = folder.resolve("target.heic");
				Process encoder = new ProcessBuilder("heif-enc", "-q", "60", "-o", target.toString(), source.toString())
					.redirectErrorStream(true)
					.redirectOutput(folder.resolve("said").toFile())
					.start();
				if (!encoder.waitFor(60, TimeUnit.SECONDS) || encoder.exitValue() != 0) {
					encoder.destroyForcibly();
					throw new IllegalStateException(Files.readString(folder.resolve("said")));
				}
				return Files.readAllBytes(target);
			}
			finally {
				org.springframework.util.FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException missing) {
			throw new UncheckedIOException("heif-enc of the package libheif-examples is needed", missing);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

}
