import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The processes a drill has started. Each writes to a file of its own, and none outlives the drill: not on success, not
/// on failure, not on Ctrl-C. Nothing else on the machine is touched.
final class Children {

	private static final long FAREWELL_SECONDS = 10;

	private final Path directory;

	/// The last one started ends first.
	private final Deque<Child> running = new ArrayDeque<>();

	private boolean ended;

	/// @param directory for what they write; what earlier ones wrote there is thrown away
	Children(Path directory) throws IOException {
		this.directory = Files.createDirectories(directory);
		try (Stream<Path> files = Files.list(directory)) {
			for (Path earlier : files.filter(file -> file.toString().endsWith(".log")).toList()) {
				Files.delete(earlier);
			}
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this::endAll));
	}

	Path directory() {
		return this.directory;
	}

	/// Where a child of this name writes to.
	Path output(String name) {
		return this.directory.resolve(name + ".log");
	}

	Process start(String name, List<String> command) throws IOException {
		return start(name, "KILL", command);
	}

	/// @param farewell the signal that ends it when the drill ends
	synchronized Process start(String name, String farewell, List<String> command) throws IOException {
		if (this.ended) {
			throw new IOException("the drill is ending, " + name + " is not started any more");
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(Path.of("/dev/null").toFile())
			.redirectOutput(ProcessBuilder.Redirect.appendTo(output(name).toFile()))
			.start();
		this.running.removeIf(known -> !known.process().isAlive());
		this.running.push(new Child(process, farewell));
		return process;
	}

	/// Runs a program to its end.
	/// @throws IOException if it failed or took longer than it may
	void run(String name, long seconds, List<String> command) throws IOException, InterruptedException {
		Process process = start(name, command);
		if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException(name + " took longer than " + seconds + " s, see " + output(name));
		}
		if (process.exitValue() != 0) {
			throw new IOException(name + " failed, see " + output(name));
		}
	}

	/// `kill -9`: no hook, no farewell.
	static void kill(Process process) throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/// Sends a signal and waits for the end.
	/// @return whether it came in time
	static boolean signal(Process process, String signal, long seconds) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
		return process.waitFor(seconds, TimeUnit.SECONDS);
	}

	synchronized void endAll() {
		this.ended = true;
		while (!this.running.isEmpty()) {
			end(this.running.pop());
		}
	}

	private static void end(Child child) {
		try {
			if (child.process().isAlive() && !signal(child.process(), child.farewell(), FAREWELL_SECONDS)) {
				kill(child.process());
			}
		}
		catch (IOException | InterruptedException hurried) {
			child.process().destroyForcibly();
		}
	}

	/// @param farewell the signal that ends it when the drill ends
	private record Child(Process process, String farewell) {
	}

}
