import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Kills the service with -9 in the middle of writes, again and again, and asks afterwards whether anything that was
/// acknowledged is missing, whether anything happened twice, and whether the log's chain verifies.
///
/// Run with the JDK the service runs on, after `mvn package`, from the top of the tree:
/// `java src/load/KillDrill.java [kills] [writers] [seed]`. It talks to the loopback address only, keeps its data under
/// `target/`, ends by itself, and exits with 1 if a promise was broken.
void main(String[] arguments) throws Exception {
	int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
	int writers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
	long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
	IO.println("kills " + kills + ", writers " + writers + ", seed " + seed);
	Service service = new Service(Path.of("target/kill-drill"));
	service.start(true);
	Drill drill = new Drill(service, writers, new Random(seed));
	boolean kept = drill.run(kills);
	service.stop();
	System.exit(kept ? 0 : 1);
}

/// The service as a process of its own.
static final class Service {

	private static final int PORT = 18080;

	private final Path directory;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private volatile Process process;

	Service(Path directory) {
		this.directory = directory;
	}

	void start(boolean reset) throws Exception {
		long begun = System.nanoTime();
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		this.process = new ProcessBuilder(java, "-jar", "target/copperwall-sandbox.jar", "--server.port=" + PORT,
				"--management.server.port=" + (PORT + 1), "--copperwall.sandbox.directory=" + this.directory,
				"--copperwall.sandbox.reset=" + reset)
			.redirectErrorStream(true)
			.redirectOutput(Path.of("target", "kill-drill.log").toFile())
			.start();
		while (tokenOf("auditor").isEmpty()) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("the service did not start, see target/kill-drill.log");
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
		IO.println("answers after " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms");
	}

	/// `kill -9`: no shutdown hook, no farewell.
	void kill() throws Exception {
		this.process.destroyForcibly().waitFor();
	}

	void stop() throws Exception {
		this.process.destroy();
		this.process.waitFor(30, TimeUnit.SECONDS);
	}

	String tokenOf(String persona) {
		try {
			String form = "grant_type=client_credentials&client_secret=sandbox&expires_in=36000&client_id=" + persona;
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(at("/sandbox/oauth2/token"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.timeout(Duration.ofSeconds(10))
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build(), HttpResponse.BodyHandlers.ofString());
			Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
			return answer.statusCode() == 200 && token.find() ? token.group(1) : "";
		}
		catch (IOException notYet) {
			return "";
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	/// @return the body, or nothing when no whole answer came back
	String ask(String token, String body) {
		try {
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(at("/graphql"))
				.header("Authorization", "Bearer " + token)
				.header("Content-Type", "application/json")
				.timeout(Duration.ofSeconds(20))
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
			return answer.statusCode() == 200 ? answer.body() : "";
		}
		catch (IOException cut) {
			return "";
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private static URI at(String path) {
		return URI.create("http://127.0.0.1:" + PORT + path);
	}

}

static final class Drill {

	private static final Pattern CASE = Pattern.compile("\"case\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");

	private static final Pattern TOTAL = Pattern.compile("\"totalCount\"\\s*:\\s*([0-9]+)");

	private final Service service;

	private final int writers;

	private final Random random;

	private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();

	private final Map<UUID, Boolean> sent = new ConcurrentHashMap<>();

	private final AtomicInteger repeated = new AtomicInteger();

	private final AtomicInteger differing = new AtomicInteger();

	Drill(Service service, int writers, Random random) {
		this.service = service;
		this.writers = writers;
		this.random = random;
	}

	boolean run(int kills) throws Exception {
		int before = cases();
		for (int kill = 1; kill <= kills; kill++) {
			writeUntilKilled();
			this.service.start(false);
			IO.println("kill " + kill + ": " + this.acknowledged.size() + " acknowledged, " + this.sent.size() + " sent");
		}
		repeatEverything();
		int effects = cases() - before;
		boolean intact = this.service.ask(this.service.tokenOf("auditor"), query(
				"{ verifyLog(districtCode: \\\"621202\\\") { intact events } }")).contains("\"intact\":true");
		int missing = this.sent.size() - this.acknowledged.size();
		IO.println("requests " + this.sent.size() + ", effects " + effects + ", repeated " + this.repeated
				+ ", answered otherwise when repeated " + this.differing + ", unanswered " + missing
				+ ", chain intact " + intact);
		return effects == this.sent.size() && this.differing.get() == 0 && missing == 0 && intact;
	}

	private void writeUntilKilled() throws Exception {
		AtomicBoolean writing = new AtomicBoolean(true);
		String token = this.service.tokenOf("mini-program");
		try (ExecutorService pool = Executors.newFixedThreadPool(this.writers)) {
			for (int writer = 0; writer < this.writers; writer++) {
				pool.submit(() -> {
					while (writing.get()) {
						declare(token, UUID.randomUUID());
					}
				});
			}
			TimeUnit.MILLISECONDS.sleep(1500 + this.random.nextInt(2000));
			this.service.kill();
			writing.set(false);
		}
	}

	private void declare(String token, UUID request) {
		this.sent.put(request, true);
		Matcher made = CASE.matcher(this.service.ask(token, declaration(request)));
		if (made.find()) {
			String known = this.acknowledged.putIfAbsent(request, made.group(1));
			if (known != null && !known.equals(made.group(1))) {
				this.differing.incrementAndGet();
			}
		}
	}

	/// What a careful client does after a cut: sends the same again.
	private void repeatEverything() throws Exception {
		String token = this.service.tokenOf("mini-program");
		List<UUID> all = new ArrayList<>(this.sent.keySet());
		try (ExecutorService pool = Executors.newFixedThreadPool(this.writers)) {
			all.forEach(request -> pool.submit(() -> {
				declare(token, request);
				this.repeated.incrementAndGet();
			}));
		}
	}

	private int cases() {
		Matcher total = TOTAL.matcher(this.service.ask(this.service.tokenOf("district-officer"),
				query("{ cases(regionCode: \\\"621202114001\\\", first: 1) { totalCount } }")));
		if (!total.find()) {
			throw new IllegalStateException("the cases could not be counted");
		}
		return Integer.parseInt(total.group(1));
	}

	private static String query(String document) {
		return "{\"query\":\"" + document + "\"}";
	}

	/// The same request id makes the same content, so that it can be repeated.
	private static String declaration(UUID request) {
		String name = "演练" + request.toString().substring(0, 8);
		return """
				{"query":"mutation($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) { ... on DeclarationAccepted { case { id } } ... on Refusal { code } } }",
				 "variables":{"input":{"requestId":"%s","regionCode":"621202114001","medium":"MINI_PROGRAM",
				 "household":{"headName":"%s","birthDate":"1980-05-01","noIdReason":"演练","phone":"13900000000","members":[]},
				 "causes":["ILLNESS"],"description":"演练","commitmentSigned":true,"evidenceIds":[]}}}"""
			.formatted(request, name)
			.replace("\n", "");
	}

}
