package org.copperwall.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The PostgreSQL server of a sandbox's folder: made once, started and stopped. Everything here is to be called under
/// the folder's lock.
final class LocalServer {

	private static final String DATA = "postgresql";

	private static final String PASSWORD = "database-password";

	private static final String PORT = "database-port";

	private static final String LOG = "postgresql.log";

	private static final String PATIENCE_SECONDS = "60";

	private static final int PORT_ATTEMPTS = 3;

	private static final int SHOWN_LOG_LINES = 15;

	/// Reachable from this machine only and by TCP only; its log shows neither statements
	/// nor values, which may be of
	/// people.
	private static final Map<String, String> SETTINGS = Map.ofEntries(Map.entry("listen_addresses", LocalAccess.HOST),
			Map.entry("unix_socket_directories", ""), Map.entry("max_connections", "200"),
			Map.entry("shared_buffers", "256MB"), Map.entry("timezone", "UTC"), Map.entry("log_timezone", "UTC"),
			Map.entry("client_connection_check_interval", "1s"), Map.entry("log_error_verbosity", "terse"),
			Map.entry("log_min_error_statement", "panic"));

	private final SandboxFolder folder;

	private final PostgresBinaries binaries;

	private final Map<String, String> settings;

	private LocalServer(SandboxFolder folder, PostgresBinaries binaries, Map<String, String> settings) {
		this.folder = folder;
		this.binaries = binaries;
		this.settings = settings;
	}

	static LocalServer in(SandboxFolder folder, Map<String, String> durability) throws IOException {
		Map<String, String> settings = new HashMap<>(SETTINGS);
		settings.putAll(durability);
		return new LocalServer(folder, PostgresBinaries.in(folder), settings);
	}

	Path data() {
		return this.folder.path(DATA);
	}

	Optional<Postmaster> running() throws IOException {
		return Postmaster.aliveOn(data());
	}

	/// Makes the data directory if there is none. It comes into being whole or not at
	/// all.
	/// @return the password of its user
	String createOnce() throws IOException {
		if (!Files.exists(data())) {
			create(this.folder.readOrMake(PASSWORD, LocalServer::newPassword));
		}
		String version = this.folder.read(DATA + "/PG_VERSION").orElse("of an unknown version");
		if (!PostgresBinaries.VERSION.startsWith(version + ".")) {
			throw new IOException(data() + " was made by PostgreSQL " + version + ", this sandbox brings "
					+ PostgresBinaries.VERSION + "; start afresh with --copperwall.sandbox.reset=true");
		}
		return this.folder.read(PASSWORD)
			.orElseThrow(() -> new IOException(this.folder.path(PASSWORD)
					+ " is missing; put it back or start afresh with --copperwall.sandbox.reset=true"));
	}

	/// @param wanted the port to take; 0 for the one of the last start if it is free,
	/// else any
	/// @return the port it listens on
	int start(int wanted) throws IOException {
		IOException last = new IOException("not tried");
		for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
			int port = (wanted == 0) ? anyPort() : wanted;
			try {
				this.binaries.run("pg_ctl", List.of("-D", data().toString(), "-l", this.folder.path(LOG).toString(),
						"-o", options(port), "-w", "-t", PATIENCE_SECONDS, "start"));
				this.folder.write(PORT, Integer.toString(port));
				return port;
			}
			catch (IOException failed) {
				last = failed;
			}
		}
		throw new IOException(last.getMessage() + "\n" + endOfLog(), last);
	}

	void stop() throws IOException {
		this.binaries.run("pg_ctl",
				List.of("-D", data().toString(), "-m", "fast", "-w", "-t", PATIENCE_SECONDS, "stop"));
	}

	/// Throws away everything the folder keeps, keys included: without the data they open
	/// nothing.
	void forget() throws IOException {
		this.folder.clearExcept(PostgresBinaries.NAME);
	}

	private void create(String password) throws IOException {
		String aside = DATA + ".new";
		this.folder.delete(aside);
		String passwordFile = "initial-password";
		this.folder.write(passwordFile, password);
		this.binaries.run("initdb", List.of("-D", this.folder.path(aside).toString(), "-U", LocalAccess.USER, "-E",
				"UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "--pwfile=" + this.folder.path(passwordFile)));
		this.folder.delete(passwordFile);
		Files.move(this.folder.path(aside), data(), StandardCopyOption.ATOMIC_MOVE);
	}

	private String options(int port) {
		return this.settings.entrySet()
			.stream()
			.map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
			.collect(Collectors.joining("", "-p " + port, ""));
	}

	private int anyPort() throws IOException {
		Optional<Integer> last = this.folder.read(PORT).map(Integer::valueOf).filter(LocalServer::isFree);
		if (last.isPresent()) {
			return last.get();
		}
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LocalAccess.HOST))) {
			return socket.getLocalPort();
		}
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LocalAccess.HOST), port));
			return true;
		}
		catch (IOException taken) {
			return false;
		}
	}

	private static String newPassword() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private String endOfLog() throws IOException {
		List<String> lines = this.folder.read(LOG).orElse("").lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LOG_LINES), lines.size()));
	}

}
