package org.copperwall.evidence.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/// Photographs made by the encoders that come with the decoders we use. Where they are missing the tests fail:
/// the packages are `libheif-examples` and `webp`.
final class Encoders {

	private static byte[] plain;

	private Encoders() {
	}

	/// 320 x 240 with camera data.
	static synchronized byte[] heic() {
		if (plain == null) {
			plain = encode(Pictures.jpegWithPosition());
		}
		return plain.clone();
	}

	private static byte[] encode(byte[] jpeg) {
		return encode(jpeg, "heif-enc", "-q", "60", "-o", "target.heic", "source.jpg");
	}

	/// A WebP with loss, made by the encoder of libwebp (package `webp`).
	static byte[] lossyWebp(byte[] jpeg) {
		return encode(jpeg, "cwebp", "-quiet", "-q", "80", "-metadata", "all", "source.jpg", "-o", "target.webp");
	}

	private static byte[] encode(byte[] jpeg, String... command) {
		try {
			Path folder = Files.createTempDirectory("encoding");
			try {
				Files.write(folder.resolve("source.jpg"), jpeg);
				Process encoder = new ProcessBuilder(command).directory(folder.toFile())
					.redirectErrorStream(true)
					.redirectOutput(folder.resolve("said").toFile())
					.start();
				if (!encoder.waitFor(60, TimeUnit.SECONDS) || encoder.exitValue() != 0) {
					encoder.destroyForcibly();
					throw new IllegalStateException(Files.readString(folder.resolve("said")));
				}
				return Files.readAllBytes(folder.resolve(command[0].equals("cwebp") ? "target.webp" : "target.heic"));
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException missing) {
			throw new UncheckedIOException(command[0] + " is needed: packages libheif-examples and webp", missing);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

}
