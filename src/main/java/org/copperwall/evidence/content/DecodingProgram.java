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

/// A program that decodes pictures in a process of its own. A decoder in C that is handed hostile files must be able to
/// die without taking the service along. Where it is missing, photographs of its format are kept without a preview.
final class DecodingProgram {

	/// Stand for the files in the arguments.
	static final String SOURCE = "<source>";

	static final String TARGET = "<target>";

	private static final Logger log = LoggerFactory.getLogger(DecodingProgram.class);

	private static final int LARGEST_OUTPUT_MEGABYTES = 512;

	private final long memory;

	private final List<String> arguments;

	private final String output;

	private final @Nullable Path program;

	private final @Nullable Path limiter;

	/// @param commands the first that is installed is used
	/// @param memory bytes of address space
	/// @param output name of the file that it writes
	DecodingProgram(String format, List<String> commands, long memory, List<String> arguments, String output) {
		this.memory = memory;
		this.arguments = arguments;
		this.output = output;
		this.program = commands.stream().flatMap(DecodingProgram::find).findFirst().orElse(null);
		this.limiter = find("prlimit").findFirst().orElse(null);
		if (this.program == null) {
			log.warn("None of {} is installed: {} photographs are kept, but cannot be shown", commands, format);
		}
		else if (this.limiter == null) {
			log.warn("prlimit is not installed: {} runs without a bound on its memory", this.program);
		}
	}

	private static Stream<Path> find(String command) {
		Stream<Path> places = command.contains(File.separator) ? Stream.of(Path.of(command))
				: Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
					.filter(folder -> !folder.isEmpty())
					.map(folder -> Path.of(folder, command));
		return places.filter(Files::isExecutable).map(Path::toAbsolutePath);
	}

	/// @return the picture among the scraps; null where the program is missing
	@Nullable Path decode(Path file, Workbench bench, Deadline deadline) throws IOException {
		Path found = this.program;
		if (found == null) {
			return null;
		}
		List<String> command = limits(deadline.remaining());
		command.add(found.toString());
		Path target = bench.scraps().resolve(this.output);
		for (String argument : this.arguments) {
			command.add(switch (argument) {
				case SOURCE -> file.toAbsolutePath().toString();
				case TARGET -> target.toAbsolutePath().toString();
				default -> argument;
			});
		}
		ProcessBuilder builder = new ProcessBuilder(command).directory(bench.scraps().toFile())
			.redirectInput(new File("/dev/null"))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		if (await(builder.start(), deadline) != 0) {
			throw ContentRefused.broken("the decoder gave up");
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
			throw new ContentRefused(ContentFault.TOO_SLOW, "the decoder took too long");
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
			command.addAll(List.of(this.limiter.toString(), "--as=" + this.memory, "--cpu=" + (time.toSeconds() + 1),
					"--fsize=" + (LARGEST_OUTPUT_MEGABYTES << 20), "--core=0", "--nofile=64"));
		}
		return command;
	}

}
