package org.copperwall.evidence.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;

import org.copperwall.access.TestSeal;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.s3.S3AsyncClient;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.unit.DataSize;

/// A process of its own with little memory, in which a file that is far larger goes into a storage and comes out again: what
/// would hold it ends the process.
public final class LargeFile {

	static final int LENGTH = 200 * 1024 * 1024;

	private static final int BLOCK = 1024 * 1024;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private LargeFile() {
	}

	/// @param server address of an S3 server, or empty for a folder
	/// @return what the process said, and as its last line `rc` and how it ended
	static String run(Path folder, String server) throws IOException, InterruptedException {
		Path said = folder.resolve("large.log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx96m", "-XX:MaxDirectMemorySize=48m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
				System.getProperty("java.class.path"), LargeFile.class.getName(), folder.toString(), server)
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		int ended = process.waitFor();
		return Files.readString(said, StandardCharsets.UTF_8) + "rc " + ended;
	}

	/// @param arguments a folder to work in, and the address of an S3 server or nothing
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Scheduler threads = Schedulers.newBoundedElastic(4, 1_000, "files-of-tests");
		if (arguments[1].isEmpty()) {
			through(new FolderStorage(Folder.at(folder.resolve("kept"), DataSize.ofMegabytes(1)), threads,
					Clock.systemUTC()), folder, threads);
		}
		else {
			S3Settings settings = S3Server.settings(URI.create(arguments[1]), S3Server.SECRET_KEY, PATIENCE);
			try (S3AsyncClient client = S3Client.of(settings)) {
				through(new S3Storage(client, settings, threads), folder, threads);
			}
		}
		threads.dispose();
	}

	private static void through(FileStorage storage, Path folder, Scheduler threads) throws IOException {
		Folder work = Folder.at(folder.resolve("work"), DataSize.ofMegabytes(1));
		FileStorage sealed = new SealedStorage(storage, TestSeal.fresh(), work, threads);
		FileKey key = new FileKey("test/large");
		sealed.store(key, file(folder)).block(PATIENCE);
		Long length = sealed.read(key, 0, LENGTH).map(LargeFile::length).reduce(0L, Long::sum).block(PATIENCE);
		System.out.println("read " + length);
	}

	private static Path file(Path folder) throws IOException {
		Path file = folder.resolve("large");
		byte[] block = new byte[BLOCK];
		new Random(1).nextBytes(block);
		for (int written = 0; written < LENGTH; written += BLOCK) {
			Files.write(file, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		return file;
	}

	private static long length(DataBuffer buffer) {
		int length = buffer.readableByteCount();
		DataBufferUtils.release(buffer);
		return length;
	}

}
