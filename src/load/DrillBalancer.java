import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// haproxy before the replicas: whoever has the fewest WebSockets gets the next one, questions go to each in turn, and a
/// replica that refuses connections is left out until it takes them again.
final class DrillBalancer {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String CONFIGURATION = """
			global
			  maxconn 9000
			  nbthread 1
			defaults
			  mode http
			  timeout connect 2s
			  timeout client 60s
			  timeout server 60s
			  timeout http-request 10s
			  timeout client-fin 5s
			  timeout server-fin 5s
			  # A WebSocket may be silent for as long as the service lets it.
			  timeout tunnel 10m
			  option redispatch 1
			  retries 3
			frontend clients
			  bind 127.0.0.1:%d
			  acl live hdr(Upgrade) -i websocket
			  use_backend sockets if live
			  default_backend questions
			""";

	private static final String BACKEND = """
			backend %s
			  balance %s
			  default-server check inter 300ms fall 2 rise 1
			""";

	private final int port;

	private DrillBalancer(int port) {
		this.port = port;
	}

	static DrillBalancer start(Children children, int port, List<DrillReplica> replicas) throws Exception {
		StringBuilder configuration = new StringBuilder(CONFIGURATION.formatted(port));
		configuration.append(backend("sockets", "leastconn", replicas));
		configuration.append(backend("questions", "roundrobin", replicas));
		Path file = children.directory().resolve("haproxy.cfg");
		Files.writeString(file, configuration);
		Process process = children.start("haproxy", List.of("haproxy", "-db", "-f", file.toString()));
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (!listens(port)) {
			if (!process.isAlive() || System.nanoTime() > until) {
				throw new IOException("haproxy does not listen, see " + children.output("haproxy"));
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		return new DrillBalancer(port);
	}

	private static String backend(String name, String balance, List<DrillReplica> replicas) {
		StringBuilder backend = new StringBuilder(BACKEND.formatted(name, balance));
		replicas
			.forEach(replica -> backend.append("  server %s 127.0.0.1:%d%n".formatted(replica.name(), replica.port())));
		return backend.toString();
	}

	int port() {
		return this.port;
	}

	private static boolean listens(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
			return true;
		}
		catch (IOException notYet) {
			return false;
		}
	}

}
