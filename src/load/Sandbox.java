import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The service as a process of its own, from `target/copperwall-sandbox.jar`, on the loopback address, with its data under
/// `target/load/`.
final class Sandbox implements AutoCloseable {

	static final String VILLAGE = "621202114001";

	private static final Pattern ACTIVITY = Pattern
		.compile("\\{\"position\":([0-9]+),\"kind\":\"([^\"]+)\",\"cursor\":\"([^\"]+)\"}");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final String name;

	private final int port;

	private final List<String> command = new ArrayList<>();

	private Process process;

	/// @param name of its log and, unless `options` say otherwise, of its folder
	/// @param port for GraphQL; the next one is for health and metrics
	/// @param java options of the virtual machine
	Sandbox(String name, int port, List<String> java, String... options) {
		this.name = name;
		this.port = port;
		this.command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		this.command.addAll(java);
		this.command.addAll(List.of("-jar", System.getProperty("copperwall.jar", "target/copperwall-sandbox.jar"),
				"--server.port=" + port, "--management.server.port=" + (port + 1)));
		this.command.addAll(Arrays.asList(options));
		if (Arrays.stream(options).noneMatch(option -> option.startsWith("--copperwall.sandbox.directory="))) {
			this.command.add("--copperwall.sandbox.directory=target/load/" + name);
		}
	}

	Sandbox start() throws Exception {
		Files.createDirectories(Path.of("target/load"));
		this.process = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(log().toFile())
			.start();
		// Whoever is interrupted takes along what he started, even while it is being held.
		Process started = this.process;
		Runtime.getRuntime().addShutdownHook(new Thread(() -> endOf(started)));
		// A large district is written before the first answer.
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
		while (tokenOf("auditor").isEmpty()) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("the service did not start, see " + log());
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
		return this;
	}

	private static void endOf(Process started) {
		if (started.isAlive()) {
			try {
				Gauge.signal("CONT", started.pid());
			}
			catch (Exception gone) {
				IO.println("could not be continued: " + gone);
			}
			started.destroy();
		}
	}

	private Path log() {
		return Path.of("target/load", this.name + ".log");
	}

	long pid() {
		return this.process.pid();
	}

	InetSocketAddress address() {
		return new InetSocketAddress("127.0.0.1", this.port);
	}

	/// `kill -9`.
	void kill() throws Exception {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws Exception {
		this.process.destroy();
		if (!this.process.waitFor(40, TimeUnit.SECONDS)) {
			kill();
		}
	}

	/// @return nothing while the service does not answer
	String tokenOf(String persona) throws InterruptedException {
		String form = "grant_type=client_credentials&client_secret=sandbox&expires_in=36000&client_id=" + persona;
		String answer = post("/sandbox/oauth2/token", "application/x-www-form-urlencoded", null, form);
		Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
		return token.find() ? token.group(1) : "";
	}

	/// @param variables a JSON object
	/// @return the body, or nothing when no whole answer came back
	String ask(String token, String document, String variables) throws InterruptedException {
		return post("/graphql", "application/json", token,
				"{\"query\":" + Frames.quoted(document) + ",\"variables\":" + variables + "}");
	}

	private String post(String path, String type, String token, String body) throws InterruptedException {
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("Content-Type", type)
				.timeout(Duration.ofSeconds(20))
				.POST(HttpRequest.BodyPublishers.ofString(body));
			if (token != null) {
				request.header("Authorization", "Bearer " + token);
			}
			HttpResponse<String> answer = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return answer.statusCode() == 200 ? answer.body() : "";
		}
		catch (IOException cut) {
			return "";
		}
	}

	/// The cursor of the last change in the whole district.
	String head() throws InterruptedException {
		String answer = ask(tokenOf("auditor"), "{ verifyLog(districtCode: \"621202\") { head } }", "{}");
		Matcher head = Pattern.compile("\"head\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
		if (!head.find()) {
			throw new IllegalStateException("no head of the log: " + answer);
		}
		return head.group(1);
	}

	/// Positions of the recorded changes of one kind, in order, read from the log: what screens should have seen.
	/// @param after behind this cursor
	List<Long> recorded(String region, String kind, String after) throws InterruptedException {
		String token = tokenOf("auditor");
		List<Long> positions = new ArrayList<>();
		String cursor = after;
		boolean more = true;
		while (more) {
			String page = ask(token,
					"query($region: RegionCode!, $after: Cursor) { activity(regionCode: $region, after: $after, first: 100) "
							+ "{ edges { node { position kind cursor } } } }",
					"{\"region\":\"" + region + "\",\"after\":\"" + cursor + "\"}");
			if (!page.contains("\"activity\":{")) {
				throw new IllegalStateException("the log was not read: " + page);
			}
			more = false;
			for (Matcher row = ACTIVITY.matcher(page); row.find(); cursor = row.group(3)) {
				more = true;
				if (row.group(2).equals(kind)) {
					positions.add(Long.parseLong(row.group(1)));
				}
			}
		}
		return positions;
	}

}
