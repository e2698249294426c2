import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Compares what was seen and what was promised with what the database holds.
final class DrillVerdict {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final DrillDatabase database;

	private final DrillDatabase.Place begin;

	private final DrillWriters writers;

	private final Screens screens;

	private final FaultProxy network;

	DrillVerdict(DrillDatabase database, DrillDatabase.Place begin, DrillWriters writers, Screens screens,
			FaultProxy network) {
		this.database = database;
		this.begin = begin;
		this.writers = writers;
		this.screens = screens;
		this.network = network;
	}

	/// @return whether every promise was kept
	boolean judge(int port, String auditor) throws Exception {
		Map<Long, UUID> truth = this.database.raisedAfter("621202", this.begin.position());
		long begun = System.nanoTime();
		boolean all = this.screens.seen(truth.size(), PATIENCE);
		Progress.say(all ? "every subscriber has reached the head, %d ms after the last was written"
			.formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis())
				: "the slowest subscriber stopped at event " + this.screens.slowest() + " of " + truth.size());
		boolean live = live(truth);
		boolean written = written(truth);
		boolean intact = isIntact(port, auditor);
		report(truth.size());
		Progress.say("chain of the log intact: " + intact);
		boolean kept = all && live && written && intact;
		Progress.say(kept ? "KEPT: gaps 0, repeats 0, reorders 0, lost 0, doubled 0" : "BROKEN");
		return kept;
	}

	private boolean live(Map<Long, UUID> truth) throws Exception {
		long missing = this.screens.missing(new ArrayList<>(truth.keySet()));
		List<Long> invented = new ArrayList<>(this.screens.positions());
		invented.removeIf(truth::containsKey);
		Progress.say("subscribers: " + this.screens);
		Progress.say("deliveries missing " + missing + ", events nobody wrote " + invented.size());
		return missing == 0 && invented.isEmpty() && this.screens.inOrder();
	}

	private boolean written(Map<Long, UUID> truth) {
		Set<UUID> held = new HashSet<>(truth.values());
		Set<UUID> promised = new HashSet<>(this.writers.acknowledged().values());
		long lost = promised.stream().filter(warning -> !held.contains(warning)).count();
		long surplus = held.stream().filter(warning -> !promised.contains(warning)).count();
		Progress.say(("writers: acknowledged %d, effects %d, acknowledged and missing %d, effects nobody was told of %d,"
				+ " unanswered %d, repeated though answered %d, answered otherwise then %d")
			.formatted(this.writers.acknowledged().size(), truth.size(), lost, surplus, this.writers.unanswered(),
					this.writers.repeated(), this.writers.differing()));
		Progress.say("attempts that failed and were repeated: " + this.writers.failures());
		return lost == 0 && surplus == 0 && this.writers.unanswered() == 0 && this.writers.differing() == 0
				&& truth.size() == this.writers.acknowledged().size() && held.size() == truth.size();
	}

	private void report(int events) throws Exception {
		Latencies[] recovery = this.screens.recovery();
		Progress.say("events " + events + ", deliveries " + this.screens.delivered() + ", faults of the network "
				+ this.network.faults());
		Progress.say("from a loss to the new subscription, the client's pause included: " + recovery[0]);
		Progress.say("from a loss to the first sign of the stream: " + recovery[1]);
	}

	private static boolean isIntact(int port, String auditor) throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
				.header("Authorization", "Bearer " + auditor)
				.header("Content-Type", "application/json")
				.timeout(Duration.ofSeconds(60))
				.POST(HttpRequest.BodyPublishers
					.ofString("{\"query\":\"{ verifyLog(districtCode: \\\"621202\\\") { intact events } }\"}"))
				.build(), HttpResponse.BodyHandlers.ofString()).body();
			return answer.contains("\"intact\":true");
		}
	}

}
