package org.copperwall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The artifacts as people start them: `java -jar`, in a process of their own.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartIT {

	private static final Pattern ADDRESS = Pattern.compile("Address +(http://localhost:[0-9]+)/graphql");

	@TempDir
	private Path folder;

	@Test
	void production_without_its_settings_names_what_is_missing_and_ends() throws Exception {
		Process process = start("copperwall.jar");
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isNotZero();
		assertThat(said).contains("COPPERWALL_DATABASE_URL", "COPPERWALL_TOKEN_ISSUER", "COPPERWALL_KEYSET_FILE")
			.doesNotContain("\tat ");
	}

	@Test
	void the_sandbox_answers_from_its_jar_alone_and_takes_its_database_with_it() throws Exception {
		Process process = start("copperwall-sandbox.jar", "--server.port=0", "--management.server.port=0",
				"--copperwall.sandbox.directory=" + this.folder);
		try {
			String address = addressOf(process);
			String token = post(address + "/sandbox/oauth2/token", "application/x-www-form-urlencoded", "",
					"grant_type=client_credentials&client_id=district-leader&client_secret=sandbox")
				.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
			assertThat(post(address + "/graphql", "application/json", "Bearer " + token,
					"{\"query\":\"{ region(code: \\\"621202\\\") { name } }\"}"))
				.contains("武都区");
		}
		finally {
			process.destroy();
			process.waitFor();
		}
		assertThat(postmasters()).isEmpty();
	}

	private Process start(String jar, String... arguments) throws IOException {
		List<String> command = Stream.concat(
				Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
						Path.of(System.getProperty("copperwall.target", "target"), jar).toAbsolutePath().toString()),
				Stream.of(arguments))
			.toList();
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("COPPERWALL_"));
		return builder.start();
	}

	private static String addressOf(Process process) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder all = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				return address.group(1);
			}
			all.append(line).append('\n');
		}
		throw new AssertionError("The sandbox ended before it was ready:\n" + all);
	}

	private static String post(String address, String type, String authorization, String body) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (!authorization.isEmpty()) {
			request.header("Authorization", authorization);
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
		}
	}

	private List<Path> postmasters() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter((file) -> file.endsWith("postmaster.pid")).toList();
		}
	}

}
