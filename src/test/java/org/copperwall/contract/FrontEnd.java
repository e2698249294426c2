package org.copperwall.contract;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/// The package of the front ends, whose scripts npm runs.
public final class FrontEnd {

	private FrontEnd() {
	}

	/// Runs a script of the package and shows what it said if it fails.
	public static void run(String script) throws IOException, InterruptedException {
		run(script, Map.of());
	}

	/// The same, with these variables.
	public static void run(String script, Map<String, String> variables) throws IOException, InterruptedException {
		Assumptions.assumeFalse(Boolean.getBoolean("copperwall.skipScreen"), "built with -DskipScreen");
		ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", script)
			.directory(new File("frontend-contract"))
			.redirectErrorStream(true);
		npm.environment().keySet().removeIf(name -> name.startsWith("COPPERWALL_"));
		npm.environment().putAll(variables);
		npm.environment().put("NO_COLOR", "1");
		Process process = npm.start();
		try {
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Arrays.stream(said.split("\n")).forEach(System.out::println);
			assertThat(process.waitFor()).as(said).isZero();
		}
		finally {
			process.descendants().forEach(ProcessHandle::destroy);
			process.destroy();
		}
	}

}
