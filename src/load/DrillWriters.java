import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Village cadres who report warnings one after the other, through the balancer. Each report has a request key; one that
/// is not answered is sent again with the same key until it is, as a careful client does, and one in twenty that was
/// answered is sent again all the same.
final class DrillWriters {

	private static final Pattern RAISED = Pattern.compile("\"warning\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");

	private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([A-Z_]+)\"");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final int ONE_IN = 20;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final URI graph;

	private final String token;

	private final int events;

	private final long seed;

	private final List<Thread> threads = new ArrayList<>();

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger repeated = new AtomicInteger();

	private final AtomicInteger differing = new AtomicInteger();

	private final AtomicInteger unanswered = new AtomicInteger();

	private final Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();

	private final ConcurrentMap<String, LongAdder> failures = new ConcurrentHashMap<>();

	private volatile int allowed;

	private volatile boolean paused;

	DrillWriters(int port, String token, int events, long seed) {
		this.graph = URI.create("http://127.0.0.1:" + port + "/graphql");
		this.token = token;
		this.events = events;
		this.seed = seed;
	}

	void start(int writers) {
		for (int writer = 0; writer < writers; writer++) {
			Random random = new Random(this.seed + writer);
			this.threads.add(Thread.ofPlatform().daemon().name("writer-" + writer).start(() -> write(random)));
		}
	}

	/// Lets them go on up to this many events in all.
	void allow(int events) {
		this.allowed = Math.min(events, this.events);
	}

	/// Lets nobody begin anything new for the moment, or again.
	void pause(boolean yes) {
		this.paused = yes;
	}

	int acknowledgedSoFar() {
		return this.acknowledged.size();
	}

	boolean isWriting() {
		return this.threads.stream().anyMatch(Thread::isAlive);
	}

	/// The warnings that the service said it holds, by request key.
	Map<UUID, UUID> acknowledged() {
		return this.acknowledged;
	}

	/// Requests nobody answered, however often they were sent.
	int unanswered() {
		return this.unanswered.get();
	}

	int repeated() {
		return this.repeated.get();
	}

	/// Repeats that were answered with another warning than the first time.
	int differing() {
		return this.differing.get();
	}

	/// Why attempts failed, and how many for that reason.
	Map<String, Long> failures() {
		Map<String, Long> sorted = new TreeMap<>();
		this.failures.forEach((reason, count) -> sorted.put(reason, count.sum()));
		return sorted;
	}

	private void write(Random random) {
		try {
			while (takeOne()) {
				UUID request = new UUID(random.nextLong(), random.nextLong());
				if (report(request, random) && random.nextInt(ONE_IN) == 0) {
					this.repeated.incrementAndGet();
					report(request, random);
				}
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean takeOne() throws InterruptedException {
		while (true) {
			int now = this.begun.get();
			if (now >= this.events) {
				return false;
			}
			if (!this.paused && now < this.allowed && this.begun.compareAndSet(now, now + 1)) {
				return true;
			}
			TimeUnit.MILLISECONDS.sleep((this.paused || now >= this.allowed) ? 5 : 0);
		}
	}

	private boolean report(UUID request, Random random) throws InterruptedException {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < until) {
			UUID warning = ask(request);
			if (warning != null) {
				UUID known = this.acknowledged.putIfAbsent(request, warning);
				if (known != null && !known.equals(warning)) {
					this.differing.incrementAndGet();
				}
				return true;
			}
			TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(400));
		}
		this.unanswered.incrementAndGet();
		return false;
	}

	/// @return the warning, or nothing when no good answer came back
	private UUID ask(UUID request) throws InterruptedException {
		try {
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(this.graph)
				.header("Authorization", "Bearer " + this.token)
				.header("Content-Type", "application/json")
				.timeout(Duration.ofSeconds(20))
				.POST(HttpRequest.BodyPublishers.ofString(mutation(request)))
				.build(), HttpResponse.BodyHandlers.ofString());
			Matcher raised = RAISED.matcher(answer.body());
			if (answer.statusCode() == 200 && raised.find()) {
				return uuidOf(raised.group(1));
			}
			Matcher code = CODE.matcher(answer.body());
			failed("status " + answer.statusCode() + (code.find() ? " " + code.group(1) : ""));
		}
		catch (IOException cut) {
			failed(cut.getClass().getSimpleName());
		}
		return null;
	}

	private void failed(String reason) {
		this.failures.computeIfAbsent(reason, first -> new LongAdder()).increment();
	}

	private static UUID uuidOf(String globalId) {
		String plain = new String(Base64.getUrlDecoder().decode(globalId), StandardCharsets.US_ASCII);
		return UUID.fromString(plain.substring(plain.indexOf(':') + 1));
	}

	/// The same request key makes the same content, so that it can be repeated.
	private static String mutation(UUID request) {
		return """
				{"query":"mutation($input: RaiseWarningInput!) { raiseWarning(input: $input) { ... on WarningRaised { warning { id } } ... on Refusal { code } } }",\
				"variables":{"input":{"requestId":"%s","regionCode":"621202114001","source":"GRASSROOTS_VISIT","medium":"VILLAGE_CADRE","causes":["ILLNESS"]}}}"""
			.formatted(request);
	}

}
