import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Raises warnings about a place, each one event, and remembers by the warning's id when each was sent and answered.
final class Writer {

	static final String KIND = "warning.raised";

	/// What screens subscribe to see them: about 600 bytes.
	static final String DOCUMENT = "subscription($region: RegionCode!, $after: Cursor) { "
			+ "warningRaised(regionCode: $region, after: $after) { cursor occurredAt severity source region { code name } "
			+ "warning { id status severity source medium causes dimensions hop dueAt raisedAt version } } }";

	static final String MARK = "\"id\":\"";

	private static final String MUTATION = "mutation($input: RaiseWarningInput!) { raiseWarning(input: $input) { __typename "
			+ "... on WarningRaised { warning { id } } ... on Refusal { code message } } }";

	private static final Pattern ID = Pattern.compile("\"warning\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");

	private final Sandbox service;

	private final String token;

	private final Map<String, long[]> times = new ConcurrentHashMap<>();

	private final AtomicLong refused = new AtomicLong();

	private volatile String complaint = "";

	Writer(Sandbox service) throws InterruptedException {
		this.service = service;
		this.token = service.tokenOf("village-cadre");
	}

	static Question question(Sandbox service, String persona) throws InterruptedException {
		return new Question("/graphql", "Bearer " + service.tokenOf(persona), DOCUMENT,
				"{\"region\":\"621202\"}", MARK);
	}

	/// One warning. A request that was not answered is sent again with the same key.
	void write() throws InterruptedException {
		UUID request = UUID.randomUUID();
		String input = "{\"input\":{\"requestId\":\"" + request + "\",\"regionCode\":\"" + Sandbox.VILLAGE
				+ "\",\"source\":\"GRASSROOTS_VISIT\",\"medium\":\"VISIT\",\"causes\":[\"ILLNESS\"],"
				+ "\"dimensions\":[\"SAFE_HOUSING\"],\"description\":\"演练\"}}";
		long sent = System.nanoTime();
		for (int attempt = 0; attempt < 100; attempt++) {
			String answer = this.service.ask(this.token, MUTATION, input);
			long answered = System.nanoTime();
			Matcher id = ID.matcher(answer);
			if (id.find()) {
				this.times.put(id.group(1), new long[] { sent, answered });
				return;
			}
			this.complaint = answer;
			if (answer.contains("\"Refusal\"") || answer.contains("\"errors\"")) {
				break;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		this.refused.incrementAndGet();
	}

	/// @param perSecond how many a second, evenly; 0 for as many as are answered
	/// @param writers how many may be under way at a time
	/// @return how many were acknowledged meanwhile
	int writeWhile(BooleanSupplier wanted, double perSecond, int writers) throws InterruptedException {
		int before = acknowledged();
		AtomicLong turn = new AtomicLong();
		long begun = System.nanoTime();
		try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
			for (int writer = 0; writer < writers; writer++) {
				pool.submit(() -> {
					while (wanted.getAsBoolean()) {
						if (perSecond > 0) {
							long due = begun + (long) (turn.getAndIncrement() * 1e9 / perSecond);
							TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
						}
						write();
					}
					return null;
				});
			}
		}
		return acknowledged() - before;
	}

	/// Exactly so many.
	void write(int number, double perSecond, int writers) throws InterruptedException {
		AtomicLong left = new AtomicLong(number);
		writeWhile(() -> left.getAndDecrement() > 0, perSecond, writers);
	}

	int acknowledged() {
		return this.times.size();
	}

	/// @return nothing when all was taken in
	String complaints() {
		return this.refused.get() == 0 ? "" : this.refused + " not taken in, such as: " + this.complaint;
	}

	/// When the mutation of the warning with this id was sent ([System#nanoTime]); null for another's.
	Long sent(String id) {
		long[] known = this.times.get(id);
		return known == null ? null : known[0];
	}

	/// When its answer was back. The commit lies between the two.
	Long answered(String id) {
		long[] known = this.times.get(id);
		return known == null ? null : known[1];
	}

}
