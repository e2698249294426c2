package org.copperwall.story;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A leadership client that listens to one subscription, over a socket or server-sent events, can be cut off without a
/// word, and comes back with the last cursor it saw. It knows the protocols, not the service.
abstract class Listener implements AutoCloseable {

	static final HttpClient CLIENT = HttpClient.newHttpClient();

	static final JsonMapper JSON = JsonMapper.shared();

	static final Duration PATIENCE = Duration.ofSeconds(20);

	final int port;

	final String token;

	final String document;

	private final List<JsonNode> events = new CopyOnWriteArrayList<>();

	private final List<String> faults = new CopyOnWriteArrayList<>();

	Listener(int port, String token, String document) {
		this.port = port;
		this.token = token;
		this.document = document;
	}

	/// Begins, or continues behind what was seen last.
	abstract void listen();

	/// The connection is gone, as when a train enters a tunnel.
	abstract void cut();

	@Override
	public void close() {
		cut();
	}

	List<JsonNode> events() {
		return List.copyOf(this.events);
	}

	/// The values of one field of every event, as text.
	List<String> all(String field) {
		return this.events.stream().map(event -> event.path(field).asString()).toList();
	}

	/// Waits until so many events were seen.
	void awaitEvents(int count) throws InterruptedException {
		synchronized (this.events) {
			long deadline = System.nanoTime() + PATIENCE.toNanos();
			while (this.events.size() < count) {
				long left = (deadline - System.nanoTime()) / 1_000_000;
				if (left <= 0 || !this.faults.isEmpty()) {
					throw new AssertionError(
							"saw " + this.events.size() + " of " + count + " events: " + this.events + this.faults);
				}
				this.events.wait(left);
			}
		}
	}

	void heard(JsonNode result) {
		if (result.has("errors")) {
			fault(result.toString());
			return;
		}
		synchronized (this.events) {
			this.events.add(result.path("data").iterator().next());
			this.events.notifyAll();
		}
	}

	void fault(String what) {
		synchronized (this.events) {
			this.faults.add(what);
			this.events.notifyAll();
		}
	}

	Map<String, Object> request() {
		return this.events.isEmpty() ? Map.of("query", this.document)
				: Map.of("query", this.document, "variables", Map.of("after", lastCursor()));
	}

	String lastCursor() {
		return this.events.getLast().path("cursor").asString();
	}

	/// Over `graphql-transport-ws`.
	static final class OverSocket extends Listener {

		private volatile WebSocket socket;

		OverSocket(int port, String token, String document) {
			super(port, token, document);
		}

		@Override
		void listen() {
			this.socket = CLIENT.newWebSocketBuilder()
				.subprotocols("graphql-transport-ws")
				.buildAsync(URI.create("ws://localhost:" + this.port + "/graphql"), new Ear())
				.join();
			say(Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer " + this.token)));
		}

		@Override
		void cut() {
			this.socket.abort();
		}

		private void say(Map<String, Object> message) {
			this.socket.sendText(JSON.writeValueAsString(message), true).join();
		}

		@SuppressWarnings("FutureReturnValueIgnored")
		private final class Ear implements WebSocket.Listener {

			private final StringBuilder part = new StringBuilder();

			@Override
			public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
				this.part.append(data);
				webSocket.request(1);
				if (!last) {
					return null;
				}
				JsonNode message = JSON.readTree(this.part.toString());
				this.part.setLength(0);
				return switch (message.path("type").asString()) {
					case "connection_ack" -> webSocket.sendText(
							JSON.writeValueAsString(Map.of("id", "1", "type", "subscribe", "payload", request())),
							true);
					case "ping" -> webSocket.sendText("{\"type\":\"pong\"}", true);
					default -> {
						take(message);
						yield null;
					}
				};
			}

			private void take(JsonNode message) {
				switch (message.path("type").asString()) {
					case "next" -> heard(message.path("payload"));
					case "error" -> fault(message.toString());
					default -> {
						// Pongs and completions say nothing about events.
					}
				}
			}

		}

	}

	/// Over server-sent events, resumed the way browsers do: with `Last-Event-ID`.
	static final class OverEventStream extends Listener {

		private volatile Stream<String> lines = Stream.empty();

		OverEventStream(int port, String token, String document) {
			super(port, token, document);
		}

		@Override
		void listen() {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
				.header("Authorization", "Bearer " + this.token)
				.header("Accept", "text/event-stream")
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", this.document))));
			if (!events().isEmpty()) {
				request.header("Last-Event-ID", lastCursor());
			}
			HttpResponse<Stream<String>> response = CLIENT
				.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
				.orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
				.join();
			if (response.statusCode() != 200) {
				fault("status " + response.statusCode());
				return;
			}
			this.lines = response.body();
			Thread.ofVirtual().start(() -> read(response.body()));
		}

		private void read(Stream<String> body) {
			try {
				body.filter(line -> line.startsWith("data:") && line.length() > 6)
					.forEach(line -> heard(JSON.readTree(line.substring(5))));
			}
			catch (RuntimeException cut) {
				// Cut off on purpose; what is missing afterwards is what the test looks
				// for.
			}
		}

		@Override
		void cut() {
			this.lines.close();
		}

	}

}
