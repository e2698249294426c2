package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.unit.DataSize;

/// Files are put before [Contents] as the service does it.
final class ContentBench implements AutoCloseable {

	private final Path folder;

	private final Contents contents;

	ContentBench(Path folder) {
		this(folder, settings(Duration.ofSeconds(30)));
	}

	ContentBench(Path folder, ContentSettings settings) {
		this.folder = folder;
		this.contents = new Contents(settings, new DecodingPrograms(settings));
	}

	/// The numbers of production.
	static ContentSettings settings(Duration time) {
		return new ContentSettings(2, 50, time, 100, 24, 50, DataSize.ofMegabytes(48),
				List.of("heif-dec", "heif-convert"), List.of("dwebp"), DataSize.ofMegabytes(768), 200, 20_000,
				DataSize.ofMegabytes(64), DataSize.ofMegabytes(512));
	}

	static ContentSettings withCommand(ContentSettings usual, String command) {
		return new ContentSettings(usual.decoders(), usual.waiting(), usual.decodingTime(), usual.megapixels(),
				usual.wholeMegapixels(), usual.decodedMegapixels(), usual.raster(), List.of(command), List.of(command),
				usual.decoderMemory(), usual.pages(), usual.objects(), usual.unfolded(), usual.allUnfolded());
	}

	Inspected inspect(byte[] bytes) {
		return inspect(bytes, Form.DOCUMENT);
	}

	Inspected inspect(byte[] bytes, Form form) {
		try {
			Path file = Files.createTempFile(this.folder, "upload", ".part");
			try {
				Files.write(file, bytes);
				return this.contents.inspect(file, form, this.folder).block(Duration.ofMinutes(2));
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException unwritable) {
			throw new java.io.UncheckedIOException(unwritable);
		}
	}

	/// @return why a file is not taken, or null when it is
	ContentFault fault(byte[] bytes) {
		try {
			clear(inspect(bytes));
			return null;
		}
		catch (ContentRefused refused) {
			return refused.fault();
		}
	}

	void clear(Inspected inspected) {
		try {
			for (Path product : Stream.of(inspected.preview(), inspected.thumbnail())
				.filter(path -> path != null)
				.toList()) {
				Files.delete(product);
			}
		}
		catch (IOException gone) {
			throw new java.io.UncheckedIOException(gone);
		}
	}

	/// What lies in the work folder.
	List<Path> left() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
		catch (IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
	}

	@Override
	public void close() {
		this.contents.destroy();
	}

}
