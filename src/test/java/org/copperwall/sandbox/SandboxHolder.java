package org.copperwall.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of its own that enters a sandbox's database, says the port, and leaves when it is told to.
final class SandboxHolder implements AutoCloseable {

	private final Process process;

	private SandboxHolder(Process process) {
		this.process = process;
	}

	/// @param arguments the folder, and `reset` to start afresh
	public static void main(String[] arguments) throws IOException {
		Path directory = Path.of(arguments[0]);
		boolean reset = List.of(arguments).contains("reset");
		try {
			LocalDatabase database = LocalDatabase.enter(SandboxFolder.at(directory),
					new SandboxSettings(directory, 0, reset), LocalDatabase.DURABLE);
			System.out.println("port " + database.access().port());
			System.in.read();
			database.leave();
		}
		catch (IOException refused) {
			System.out.println("refused " + refused.getMessage());
		}
	}

	static SandboxHolder start(Path directory, String... more) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), SandboxHolder.class.getName(), directory.toString()));
		command.addAll(List.of(more));
		return new SandboxHolder(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/// The port of the database, once it has entered.
	int port() throws IOException {
		return Integer.parseInt(said("port "));
	}

	/// Why it could not enter.
	String refusal() throws IOException {
		return said("refused ");
	}

	/// As `kill -9`, or the system when memory is short.
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		this.process.getOutputStream().close();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				throw new IOException("the sandbox does not leave");
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private String said(String start) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder all = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith(start)) {
				return line.substring(start.length());
			}
			all.append(line).append('\n');
		}
		throw new IOException("it said only: " + all);
	}

}
