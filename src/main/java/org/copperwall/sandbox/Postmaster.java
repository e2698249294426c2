package org.copperwall.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL server that a data directory's `postmaster.pid` names, if it really runs there.
/// @param process its first process
/// @param port the port it listens on
record Postmaster(ProcessHandle process, int port) {

	private static final String FILE = "postmaster.pid";

	/// A process id that no system gives out.
	private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

	/// Looks for a server alive on the data directory. A file left behind by a crash of
	/// the machine may name a process
	/// that is by now something else; PostgreSQL would refuse to start because of it.
	/// Such a file is made to name
	/// nobody, and not deleted: PostgreSQL still compares the shared memory named in it
	/// before it believes that it is
	/// alone.
	static Optional<Postmaster> aliveOn(Path data) throws IOException {
		Path file = data.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(file);
		Optional<ProcessHandle> process = lines.isEmpty() ? Optional.empty() : processOf(lines.getFirst());
		if (process.isEmpty()) {
			return Optional.empty();
		}
		if (!serves(process.get(), data)) {
			lines.set(0, NOBODY);
			Files.write(file, lines);
			return Optional.empty();
		}
		return Optional.of(new Postmaster(process.get(), portIn(lines)));
	}

	/// Waits until the server is gone.
	/// @return whether it is
	boolean goneWithin(Duration patience) throws IOException {
		try {
			this.process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException stillThere) {
			return false;
		}
		catch (ExecutionException impossible) {
			throw new IOException(impossible);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while waiting for PostgreSQL", interrupted);
		}
	}

	private static Optional<ProcessHandle> processOf(String line) {
		try {
			return ProcessHandle.of(Long.parseLong(line.strip())).filter(ProcessHandle::isAlive);
		}
		catch (NumberFormatException damaged) {
			return Optional.empty();
		}
	}

	private static boolean serves(ProcessHandle process, Path data) {
		String command = process.info().commandLine().orElse("");
		return command.contains("postgres") && command.contains(data.toString());
	}

	private static int portIn(List<String> lines) throws IOException {
		try {
			return Integer.parseInt(lines.get(3).strip());
		}
		catch (IndexOutOfBoundsException | NumberFormatException unfinished) {
			throw new IOException("PostgreSQL is starting on this sandbox's data but has not said its port",
					unfinished);
		}
	}

}
