import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// What people ask while something else goes on: a mix of questions at an even rate. Each time counts from the moment at
/// which the question was due, whether the service was ready for it or not: who waits behind others waits too.
final class LiveQuestions implements AutoCloseable {

	/// The 50 newest monitoring objects of a township, with family, people, warnings and helper.
	private static final String LIST = """
			query($region: RegionCode!) { monitoringObjects(regionCode: $region, first: 50) { edges { node {
			  id category causes status includedOn helper { name } household { id memberCount region { name parent { name } }
			  head { name idNumberMasked } warnings(first: 3) { id status severity raisedAt } } } }
			  pageInfo { hasNextPage endCursor } } }""";

	private static final String DASHBOARD = """
			query($region: RegionCode!) { dashboard(regionCode: $region) { position
			  monitoring { peopleEver householdsUnderMonitoring eliminationRate { value } } cases { received included overdue }
			  warnings { open overdue } children { region { code } monitoring { householdsUnderMonitoring } } } }""";

	private static final String WARNINGS = """
			query($region: RegionCode!) { warnings(regionCode: $region, orderBy: GRAVEST, filter: { statuses: [OPEN] }, first: 20) {
			  totalCount edges { node { id severity household { head { name } } holder { role } dueAt } } } }""";

	private static final double PRELUDE_SECONDS = 3;

	private record Asked(String name, HttpRequest request) {
	}

	private final Map<String, Latencies> times = new LinkedHashMap<>();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.executor(Executors.newFixedThreadPool(2))
		.build();

	private final AtomicLong failed = new AtomicLong();

	private final List<Asked> mix;

	LiveQuestions(int port, String token) {
		this.mix = List.of(asked(port, token, "list", LIST, "621202114"), asked(port, token, "warnings", WARNINGS, "621202"),
				asked(port, token, "list", LIST, "621202115"), asked(port, token, "dashboard", DASHBOARD, "621202"));
	}

	private static Asked asked(int port, String token, String name, String query, String region) {
		String body = "{\"query\":" + Frames.quoted(query) + ",\"variables\":{\"region\":\"" + region + "\"}}";
		return new Asked(name, HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(30))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	/// Asks for a while, and waits for the last answer; the first three seconds are not counted.
	/// @param rate questions a second, all kinds together
	/// @return times by kind of question
	Map<String, Latencies> ask(int rate, double seconds) throws InterruptedException {
		// What an event before has made stale is made anew by these.
		round(rate, PRELUDE_SECONDS);
		return round(rate, seconds);
	}

	private Map<String, Latencies> round(int rate, double seconds) throws InterruptedException {
		this.times.clear();
		this.mix.forEach(asked -> this.times.putIfAbsent(asked.name(), new Latencies()));
		int number = (int) (rate * seconds);
		CountDownLatch answers = new CountDownLatch(number);
		long begin = System.nanoTime();
		for (int question = 0; question < number; question++) {
			long due = begin + TimeUnit.SECONDS.toNanos(1) * question / rate;
			while (System.nanoTime() < due) {
				LockSupport.parkNanos(due - System.nanoTime());
			}
			send(this.mix.get(question % this.mix.size()), due, answers);
		}
		if (!answers.await(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException(answers.getCount() + " questions were never answered");
		}
		return Map.copyOf(this.times);
	}

	private void send(Asked asked, long due, CountDownLatch answers) {
		this.http.sendAsync(asked.request(), HttpResponse.BodyHandlers.ofString()).whenComplete((answer, failure) -> {
			long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due);
			if (failure != null || answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
				this.failed.incrementAndGet();
			}
			Latencies times = this.times.get(asked.name());
			synchronized (times) {
				times.add(micros);
			}
			answers.countDown();
		});
	}

	/// Questions without a good answer so far.
	long failed() {
		return this.failed.get();
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
