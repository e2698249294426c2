import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets many clients promise, send, take back and confirm money of a fund that has a tenth of what is asked for, kills the
/// service with -9 again and again meanwhile, and asks afterwards: was anything overdrawn, is any promise that was
/// acknowledged missing, was any made twice, and do the books add up?
///
/// Run with the JDK the service runs on, after `mvn package`, from the top of the tree:
/// `java src/load/GrantDrill.java [kills] [clients] [attempts] [seed]`. It talks to the loopback address only, keeps its data
/// under `target/`, ends by itself, and exits with 1 if a promise was broken.
void main(String[] arguments) throws Exception {
	int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
	int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 64;
	int attempts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20_000;
	long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : System.nanoTime();
	IO.println("kills " + kills + ", clients " + clients + ", attempts " + attempts + ", seed " + seed + ", processors "
			+ Runtime.getRuntime().availableProcessors() + ", load average "
			+ Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
	Service service = new Service(Path.of("target/grant-drill"));
	service.start(true);
	boolean kept = false;
	try {
		kept = new Drill(service, clients, attempts, new Random(seed)).run(kills);
	}
	finally {
		service.stop();
	}
	System.exit(kept ? 0 : 1);
}

/// The service as a process of its own.
static final class Service {

	private static final int PORT = 18180;

	private final Path directory;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

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
			.redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target", "grant-drill.log").toFile()))
			.start();
		this.tokens.clear();
		while (ask("auditor", "{ fund(year: " + Drill.YEAR + ") { available } }", "{}").isEmpty()) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("the service did not start, see target/grant-drill.log");
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

	/// @return the body, or nothing when no whole answer came back
	String ask(String persona, String document, String variables) {
		String token = this.tokens.computeIfAbsent(persona, this::tokenOf);
		if (token.isEmpty()) {
			this.tokens.remove(persona);
			return "";
		}
		String body = "{\"query\":\"" + document.replace("\"", "\\\"") + "\",\"variables\":" + variables + "}";
		return send(HttpRequest.newBuilder(at("/graphql"))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(60))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private String tokenOf(String persona) {
		String form = "grant_type=client_credentials&client_secret=sandbox&expires_in=36000&client_id=" + persona;
		Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"")
			.matcher(send(HttpRequest.newBuilder(at("/sandbox/oauth2/token"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.timeout(Duration.ofSeconds(10))
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build()));
		return token.find() ? token.group(1) : "";
	}

	private String send(HttpRequest request) {
		try {
			HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
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

/// What one client does, and does again until it is answered.
record Attempt(String persona, String mutation, String success, String selection, String input) {

	String document() {
		String type = Character.toUpperCase(this.mutation.charAt(0)) + this.mutation.substring(1) + "Input!";
		return "mutation($input: " + type + ") { answer: " + this.mutation + "(input: $input) { __typename ... on "
				+ this.success + " { " + this.selection + " } ... on Refusal { code } } }";
	}

	String variables() {
		return "{\"input\":{\"requestId\":\"" + UUID.randomUUID() + "\"," + this.input + "}}";
	}

}

static final class Drill {

	static final int YEAR = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear();

	private static final String GRANT = "grant { id version step status approved unpaid payments { id status } }";

	private static final Pattern HOUSEHOLD = Pattern.compile("\"household\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");

	private final Service service;

	private final int clients;

	private final int attempts;

	private final Random random;

	private final List<String> grants = new ArrayList<>();

	/// Grants whose promise somebody was told of.
	private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

	private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

	private final AtomicInteger tried = new AtomicInteger();

	private final AtomicInteger repeated = new AtomicInteger();

	private final AtomicInteger unexplained = new AtomicInteger();

	private final AtomicLong lowest = new AtomicLong(Long.MAX_VALUE);

	Drill(Service service, int clients, int attempts, Random random) {
		this.service = service;
		this.clients = clients;
		this.attempts = attempts;
		this.random = random;
	}

	boolean run(int kills) throws Exception {
		Set<String> before = approved();
		long asked = prepare();
		oversubscribe(asked);
		long begun = System.nanoTime();
		try (ExecutorService pool = Executors.newFixedThreadPool(this.clients + 1)) {
			for (int client = 0; client < this.clients; client++) {
				Random own = new Random(this.random.nextLong());
				pool.submit(() -> work(own));
			}
			for (int kill = 1; kill <= kills; kill++) {
				awaitTried(this.attempts * kill / (kills + 1));
				this.service.kill();
				int at = this.tried.get();
				this.service.start(false);
				IO.println("kill " + kill + " at attempt " + at + ": " + this.acknowledged.size() + " acknowledged");
			}
		}
		double seconds = (System.nanoTime() - begun) / 1e9;
		return verdict(before, seconds);
	}

	/// Grants that wait for the head's ballot only, one for each family under monitoring that has none.
	private long prepare() throws Exception {
		List<String> households = households();
		AtomicLong asked = new AtomicLong();
		try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
			for (String household : households) {
				int yuan = 5_000 + 500 * this.random.nextInt(30);
				pool.submit(() -> {
					String grant = voted(household, yuan + ".00");
					if (!grant.isEmpty()) {
						asked.addAndGet(yuan);
						synchronized (this.grants) {
							this.grants.add(grant);
						}
					}
				});
			}
		}
		IO.println("grants " + this.grants.size() + ", asked for " + asked + " yuan");
		return asked.get();
	}

	/// A tenth of what is asked for is left; the rest is spent otherwise.
	private void oversubscribe(long asked) {
		long spare = available() / 100 - asked / 10;
		if (spare > 0) {
			String answer = this.service.ask("fund-officer", new Attempt("", "buyInsurance", "InsuranceBought",
					"policy { id }", "").document(),
					("{\"input\":{\"requestId\":\"%s\",\"year\":%d,\"insurer\":\"演练\",\"premium\":\"%d.00\",\"periodFrom\":\"%d-01-01\","
							+ "\"periodUntil\":\"%d-12-31\",\"insuredGroups\":[\"MONITORED\"],\"deductible\":\"0.00\",\"cap\":\"1.00\",\"reference\":\"演练\"}}")
						.formatted(UUID.randomUUID(), YEAR, spare, YEAR, YEAR));
			if (!answer.contains("InsuranceBought")) {
				throw new IllegalStateException(answer);
			}
		}
		IO.println("available " + available() / 100 + " yuan");
	}

	private String voted(String household, String yuan) {
		String declared = until(new Attempt("district-officer", "declareGrant", "GrantDeclared", GRANT,
				("\"householdId\":\"%s\",\"need\":\"%s\",\"amount\":\"%s\",\"purpose\":\"演练\","
						+ "\"payee\":{\"account\":\"6228480000000001\",\"holder\":\"演练\"}")
					.formatted(household, yuan, yuan)));
		String grant = field(declared, "id");
		if (grant.isEmpty()) {
			return "";
		}
		until(new Attempt("acceptance-department", "acceptGrant", "GrantAccepted", GRANT,
				"\"grantId\":\"%s\",\"version\":1,\"decision\":\"APPROVE\",\"amount\":\"%s\",\"opinion\":\"演练\""
					.formatted(grant, yuan)));
		String cast = until(new Attempt("leading-group-member-1", "approveGrant", "GrantBallotCast", GRANT,
				"\"grantId\":\"%s\",\"version\":2,\"approves\":true,\"opinion\":\"演练\"".formatted(grant)));
		return cast.contains("GrantBallotCast") ? grant : "";
	}

	private List<String> households() {
		List<String> found = new ArrayList<>();
		String after = "";
		do {
			String page = this.service.ask("district-officer",
					"{ monitoringObjects(regionCode: \"621202\", filter: { statuses: [OPEN] }, first: 100" + after
							+ ") { edges { node { household { id } } } pageInfo { hasNextPage endCursor } } }",
					"{}");
			HOUSEHOLD.matcher(page).results().map(one -> one.group(1)).forEach(found::add);
			after = page.contains("\"hasNextPage\":true") ? ", after: \"" + field(page, "endCursor") + "\"" : "";
		}
		while (!after.isEmpty());
		return found;
	}

	private void work(Random own) {
		while (this.tried.incrementAndGet() <= this.attempts) {
			String grant = this.grants.get(own.nextInt(this.grants.size()));
			try {
				act(own, grant);
			}
			catch (RuntimeException unexpected) {
				this.unexplained.incrementAndGet();
				IO.println(unexpected.toString());
			}
		}
	}

	private void act(Random own, String grant) {
		int what = own.nextInt(10);
		if (what < 6) {
			String cast = until(new Attempt("leading-group-head", "approveGrant", "GrantBallotCast", "decided " + GRANT,
					"\"grantId\":\"%s\",\"version\":2,\"approves\":true,\"opinion\":\"演练\"".formatted(grant)));
			if (cast.contains("\"decided\":true")) {
				this.acknowledged.add(grant);
			}
			return;
		}
		String now = this.service.ask("auditor", "{ node(id: \"" + grant + "\") { ... on Grant { version payments { id status } } } }", "{}");
		String version = Pattern.compile("\"version\":([0-9]+)").matcher(now).results().map(one -> one.group(1)).findFirst().orElse("1");
		switch (what) {
			case 6 -> until(new Attempt("fund-officer", "allocateGrant", "GrantAllocated", GRANT,
					"\"grantId\":\"%s\",\"version\":%s,\"amount\":\"%d.00\"".formatted(grant, version, 1 + own.nextInt(20_000))));
			case 7 -> until(new Attempt("fund-officer", "returnGrant", "GrantReturned", GRANT,
					"\"grantId\":\"%s\",\"version\":%s,\"ground\":\"OTHER\",\"reason\":\"演练\"".formatted(grant, version)));
			case 8 -> payment(own, now).ifPresent(id -> until(new Attempt("fund-officer", "recordPaymentFailure",
					"PaymentFailureRecorded", GRANT, "\"paymentId\":\"%s\",\"failure\":\"OTHER\"".formatted(id))));
			default -> payment(own, now).ifPresent(id -> until(new Attempt("fund-officer", "confirmPayments",
					"PaymentsConfirmed", "before", "\"payments\":[{\"paymentId\":\"%s\",\"reference\":\"演练\"}]".formatted(id))));
		}
		look(available());
	}

	private static java.util.Optional<String> payment(Random own, String grant) {
		List<String> payments = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"status\":\"(?:ALLOCATED|EXPORTED)\"")
			.matcher(grant)
			.results()
			.map(one -> one.group(1))
			.toList();
		return payments.isEmpty() ? java.util.Optional.empty()
				: java.util.Optional.of(payments.get(own.nextInt(payments.size())));
	}

	/// What a careful client does after a cut: sends the same again, until it is answered.
	private String until(Attempt attempt) {
		String variables = attempt.variables();
		for (int time = 0; time < 2_000; time++) {
			String answer = this.service.ask(attempt.persona(), attempt.document(), variables);
			if (answer.contains("\"__typename\"")) {
				if (time > 0) {
					this.repeated.incrementAndGet();
				}
				String code = field(answer, "code");
				count(attempt.mutation() + " " + (code.isEmpty() ? "done" : code));
				return answer;
			}
			if (!answer.isEmpty() && !answer.contains("TIMEOUT") && !answer.contains("RATE_LIMITED")) {
				throw new IllegalStateException(answer);
			}
			pause();
		}
		throw new IllegalStateException("never answered: " + attempt.mutation());
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private void count(String what) {
		this.answers.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
	}

	private void awaitTried(int wanted) {
		while (this.tried.get() < wanted) {
			pause();
		}
	}

	private void look(long fen) {
		this.lowest.accumulateAndGet(fen, Math::min);
	}

	/// In fen; very much when nobody answers.
	private long available() {
		Matcher found = Pattern.compile("\"available\":\"(-?[0-9]+)\\.([0-9]{2})\"")
			.matcher(this.service.ask("auditor", "{ fund(year: " + YEAR + ") { available } }", "{}"));
		return found.find() ? Long.parseLong(found.group(1) + found.group(2)) : Long.MAX_VALUE;
	}

	/// Every grant that was ever promised.
	private Set<String> approved() {
		Map<String, Boolean> found = new HashMap<>();
		String after = "";
		do {
			String page = this.service.ask("auditor", "{ grants(regionCode: \"621202\", filter: { year: " + YEAR
					+ " }, first: 100" + after + ") { edges { node { id } } pageInfo { hasNextPage endCursor } } }", "{}");
			if (page.isEmpty()) {
				throw new IllegalStateException("the grants cannot be listed");
			}
			Pattern.compile("\"node\":\\{\"id\":\"([^\"]+)\"").matcher(page).results().forEach(one -> found.put(one.group(1), true));
			after = page.contains("\"hasNextPage\":true") ? ", after: \"" + field(page, "endCursor") + "\"" : "";
		}
		while (!after.isEmpty());
		return found.keySet();
	}

	private boolean verdict(Set<String> before, double seconds) {
		Set<String> promised = new java.util.HashSet<>(approved());
		promised.removeAll(before);
		long missing = this.acknowledged.stream().filter(grant -> !promised.contains(grant)).count();
		long unheard = promised.stream().filter(grant -> !this.acknowledged.contains(grant)).count();
		String books = this.service.ask("auditor",
				"{ verifyBooks(year: " + YEAR + ") { intact faults { code subject recorded computed } } }", "{}");
		String log = this.service.ask("auditor", "{ verifyLog(districtCode: \"621202\") { intact events } }", "{}");
		look(available());
		long overdrafts = this.lowest.get() < 0 ? 1 : 0;
		new TreeMap<>(this.answers).forEach((what, times) -> IO.println("  " + what + ": " + times));
		IO.println("attempts %d in %.0f s (%.0f/s, restarts included), repeated after a cut %d, unexplained %d".formatted(
				this.attempts, seconds, this.attempts / seconds, this.repeated.get(), this.unexplained.get()));
		IO.println("promised " + promised.size() + ", acknowledged " + this.acknowledged.size()
				+ ", acknowledged and missing " + missing + ", promised and never told " + unheard + ", overdrafts "
				+ overdrafts + ", lowest balance seen " + this.lowest.get() / 100 + " yuan");
		IO.println("books " + books);
		IO.println("log " + log);
		return missing == 0 && unheard == 0 && overdrafts == 0 && this.unexplained.get() == 0
				&& books.contains("\"intact\":true") && log.contains("\"intact\":true");
	}

	private static String field(String answer, String name) {
		Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
		return found.find() ? found.group(1) : "";
	}

}
