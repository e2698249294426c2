package org.copperwall.evidence.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/// Decodes HEIC by a program of libheif in a process of its own. There is no sound decoder in Java, and one in C that is
/// handed hostile files must be able to die without taking the service along. Where the program is missing, HEIC
/// photographs are kept without a preview.
@Component
class HeifProgram {

	private static final Logger log = LoggerFactory.getLogger(HeifProgram.class);

	private static final int LARGEST_OUTPUT_MEGABYTES = 256;

	private static final String QUALITY = "92";

	private final ContentSettings settings;

	private final @Nullable Path program;

	private final @Nullable Path limiter;

	HeifProgram(ContentSettings settings) {
		this.settings = settings;
		this.program = settings.heifCommand().stream().flatMap(HeifProgram::find).findFirst().orElse(null);
		this.limiter = find("prlimit").findFirst().orElse(null);
		if (this.program == null) {
			log.warn("None of {} is installed: HEIC photographs are kept, but cannot be shown", settings.heifCommand());
		}
		else if (this.limiter == null) {
			log.warn("prlimit is not installed: {} runs without a bound on its memory", this.program);
		}
	}

	boolean present() {
		return this.program != null;
	}

	private static Stream<Path> find(String command) {
		Stream<Path> places = command.contains(File.separator) ? Stream.of(Path.of(command))
				: Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
					.filter(folder -> !folder.isEmpty())
					.map(folder -> Path.of(folder, command));
		return places.filter(Files::isExecutable).map(Path::toAbsolutePath);
	}

	/// @return a JPEG among the scraps; null where the program is missing
	@Nullable Path decode(Path file, Workbench bench, Deadline deadline) throws IOException {
		Path found = this.program;
		if (found == null) {
			return null;
		}
		List<String> command = limits(deadline.remaining());
		command.addAll(List.of(found.toString(), "-q", QUALITY, file.toAbsolutePath().toString(),
				bench.scraps().resolve("decoded.jpg").toAbsolutePath().toString()));
		ProcessBuilder builder = new ProcessBuilder(command).directory(bench.scraps().toFile())
			.redirectInput(new File("/dev/null"))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		if (await(builder.start(), deadline) != 0) {
			throw ContentRefused.broken("the decoder of HEIC gave up");
		}
		List<Path> decoded = bench.inScraps();
		if (decoded.size() != 1) {
			throw decoded.isEmpty() ? ContentRefused.broken("nothing was decoded")
					: new ContentRefused(ContentFault.ANIMATED, decoded.size() + " pictures");
		}
		return decoded.getFirst();
	}

	/// Whoever stops waiting, also because nobody wants the answer any more, ends the
	/// process.
	private static int await(Process process, Deadline deadline) {
		try {
			if (process.waitFor(Math.max(0, deadline.remaining().toMillis()), TimeUnit.MILLISECONDS)) {
				return process.exitValue();
			}
			throw new ContentRefused(ContentFault.TOO_SLOW, "the decoder of HEIC took too long");
		}
		catch (InterruptedException givenUp) {
			Thread.currentThread().interrupt();
			throw new ContentRefused(ContentFault.TOO_SLOW, "given up", givenUp);
		}
		finally {
			process.destroyForcibly();
		}
	}

	private List<String> limits(Duration time) {
		List<String> command = new ArrayList<>();
		if (this.limiter != null) {
			command.addAll(List.of(this.limiter.toString(), "--as=" + this.settings.heifMemory().toBytes(),
					"--cpu=" + (time.toSeconds() + 1), "--fsize=" + (LARGEST_OUTPUT_MEGABYTES << 20), "--core=0",
					"--nofile=64"));
		}
		return command;
	}

}
