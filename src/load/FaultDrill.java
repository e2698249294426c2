import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two replicas of the service behind haproxy on one PostgreSQL, thousands of subscribers of whom a share comes through a
/// bad network, and writers. Meanwhile each replica is killed with -9 in turn and started again, and PostgreSQL is stopped
/// or killed and started again. In the end the log is read from the database, and what every subscriber saw is compared
/// with it; and what the writers were told.
///
/// See README.md beside this file for how to run it. It talks to the loopback address only, keeps everything under
/// `target/load/fault-drill`, ends by itself with all it started, and exits with 1 if a promise was broken.
static final String DISTRICT = "621202";

static final String DOCUMENT = "subscription($after: Cursor) { warningRaised(regionCode: \"621202\", after: $after) { cursor } }";

static final Duration PATIENCE = Duration.ofMinutes(5);

void main(String[] arguments) throws Exception {
	DrillSettings settings = DrillSettings.of(arguments);
	Progress.say("version " + version() + ", " + settings);
	giveUpAfter(Duration.ofMinutes(settings.minutes()));
	boolean kept = false;
	try {
		kept = drill(settings);
	}
	catch (Exception failed) {
		Progress.say("the drill itself failed: " + failed);
		failed.printStackTrace(System.out);
	}
	System.exit(kept ? 0 : 1);
}

boolean drill(DrillSettings settings) throws Exception {
	Children children = new Children(Path.of("target", "load", "fault-drill"));
	List<Integer> ports = freePorts(7);
	DrillReplica.unpack(children);
	DrillDatabase database = DrillDatabase.create(children, ports.get(0));
	List<DrillReplica> replicas = List.of(new DrillReplica(children, "replica-a", database, ports.get(1), ports.get(2)),
			new DrillReplica(children, "replica-b", database, ports.get(3), ports.get(4)));
	replicas.getFirst().rehearse();
	for (DrillReplica replica : replicas) {
		Progress.say(replica.name() + " healthy after " + replica.start().toMillis() + " ms");
	}
	DrillBalancer balancer = DrillBalancer.start(children, ports.get(5), replicas);
	FaultProxy network = new FaultProxy(ports.get(6), balancer.port(), settings.subscribers() * settings.share() / 100,
			settings.mean(), settings.seed());
	DrillDatabase.Place begin = database.head(DISTRICT);
	Screens screens = new Screens(targets(settings, ports.get(5), ports.get(6)),
			new Question("/graphql", "Bearer " + tokenOf("screen", balancer.port()), DOCUMENT, "{}", "\"-\""),
			settings.seed())
		.reconnecting();
	screens.open(settings.subscribers(), cursor(begin), 0, PATIENCE);
	Progress.say(settings.subscribers() + " subscribers live");
	DrillWriters writers = new DrillWriters(balancer.port(), tokenOf("village-cadre", balancer.port()), settings.events(),
			settings.seed());
	try (FaultSchedule schedule = new FaultSchedule(settings, database, replicas, network, writers, screens)) {
		schedule.run();
	}
	Progress.say("written; waiting for the subscribers");
	return new DrillVerdict(database, begin, writers, screens, network).judge(balancer.port(),
			tokenOf("auditor", balancer.port()));
}

/// Of a hundred connections so many go through the bad network, evenly.
static List<InetSocketAddress> targets(DrillSettings settings, int balancer, int network) {
	List<InetSocketAddress> targets = new ArrayList<>();
	for (int place = 0; place < 100; place++) {
		targets.add(new InetSocketAddress("127.0.0.1", (place < settings.share()) ? network : balancer));
	}
	Collections.shuffle(targets, new Random(settings.seed()));
	return targets;
}

static String cursor(DrillDatabase.Place place) {
	String plain = DISTRICT + ":" + place.position() + ":" + place.check();
	return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
}

static String tokenOf(String persona, int port) throws Exception {
	String form = "grant_type=client_credentials&client_secret=sandbox&expires_in=36000&client_id=" + persona;
	try (HttpClient http = HttpClient.newHttpClient()) {
		HttpResponse<String> answer = http
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sandbox/oauth2/token"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.timeout(Duration.ofSeconds(20))
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build(), HttpResponse.BodyHandlers.ofString());
		Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
		if (!token.find()) {
			throw new IOException("no token for " + persona + ": " + answer.statusCode() + " " + answer.body());
		}
		return token.group(1);
	}
}

/// From below those that the system gives to outgoing connections: a replica must find its port free when it comes back.
/// Taken together, so that none is given out twice.
static List<Integer> freePorts(int number) throws IOException {
	List<ServerSocket> sockets = new ArrayList<>();
	Random random = new Random();
	while (sockets.size() < number) {
		try {
			sockets.add(new ServerSocket(20_000 + random.nextInt(12_000), 1, InetAddress.ofLiteral("127.0.0.1")));
		}
		catch (IOException taken) {
			Progress.say("a port is taken, trying another");
		}
	}
	List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
	for (ServerSocket socket : sockets) {
		socket.close();
	}
	return ports;
}

static String version() throws Exception {
	Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").redirectErrorStream(true).start();
	String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
	return (git.waitFor() == 0) ? said : "unknown";
}

static void giveUpAfter(Duration limit) {
	Thread.ofPlatform().daemon().name("limit").start(() -> {
		try {
			TimeUnit.MILLISECONDS.sleep(limit.toMillis());
		}
		catch (InterruptedException ending) {
			return;
		}
		Progress.say("given up after " + limit.toMinutes() + " minutes");
		System.exit(1);
	});
}
