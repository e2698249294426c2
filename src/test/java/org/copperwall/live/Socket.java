package org.copperwall.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client's end of a socket, for tests: says what it is told to and keeps what it
/// hears.
@SuppressWarnings("FutureReturnValueIgnored")
final class Socket implements WebSocket.Listener, AutoCloseable {

	static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.shared();

	private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

	private final CompletableFuture<Closed> closed = new CompletableFuture<>();

	private final StringBuilder part = new StringBuilder();

	private final boolean reading;

	private volatile boolean answering = true;

	private WebSocket socket;

	private CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(null);

	/// How the service closed.
	record Closed(int code, String reason) {
	}

	private Socket(boolean reading) {
		this.reading = reading;
	}

	static Socket open(int port) {
		return open(port, Map.of(), true, "graphql-transport-ws");
	}

	/// One that reads only when told to.
	static Socket deaf(int port) {
		return open(port, Map.of(), false, "graphql-transport-ws");
	}

	static Socket open(int port, Map<String, String> headers, boolean reading, String subprotocol) {
		Socket socket = new Socket(reading);
		WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
		if (!subprotocol.isEmpty()) {
			builder.subprotocols(subprotocol);
		}
		headers.forEach(builder::header);
		socket.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), socket).join();
		return socket;
	}

	/// Opened and acknowledged.
	static Socket admitted(int port, String token) {
		return open(port).init(token).acknowledged();
	}

	Socket init(String token) {
		return say("{'type':'connection_init','payload':{'authorization':'Bearer " + token + "'}}");
	}

	/// No longer answers pings, and keeps them as heard instead.
	Socket silent() {
		this.answering = false;
		return this;
	}

	Socket acknowledged() {
		JsonNode ack = hear();
		if (!"connection_ack".equals(ack.path("type").asString())) {
			throw new AssertionError("not acknowledged but " + ack);
		}
		return this;
	}

	Socket subscribe(String id, String query) {
		return say("{'id':'" + id + "','type':'subscribe','payload':{'query':" + JSON.writeValueAsString(query) + "}}");
	}

	/// @param message JSON with ' for "
	Socket say(String message) {
		return sayExactly(message.replace('\'', '"'));
	}

	Socket sayExactly(String message) {
		sending((socket) -> socket.sendText(message, true)).join();
		return this;
	}

	Socket sayInParts(String first, String second) {
		sending((socket) -> socket.sendText(first, false)).join();
		sending((socket) -> socket.sendText(second, true)).join();
		return this;
	}

	Socket sayBytes(byte[] bytes) {
		sending((socket) -> socket.sendBinary(ByteBuffer.wrap(bytes), true)).join();
		return this;
	}

	Socket read(int frames) {
		this.socket.request(frames);
		return this;
	}

	JsonNode hear() {
		JsonNode next = hear(Duration.ofSeconds(10));
		if (next == null) {
			throw new AssertionError("nothing heard" + (this.closed.isDone() ? ", closed " + this.closed.join() : ""));
		}
		return next;
	}

	/// @return null when nothing comes
	JsonNode hear(Duration within) {
		try {
			return this.heard.poll(within.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Closed closed() {
		return closed(Duration.ofSeconds(10));
	}

	Closed closed(Duration within) {
		return this.closed.orTimeout(within.toMillis(), TimeUnit.MILLISECONDS).join();
	}

	/// Ends the TCP connection as a client that crashes does.
	void crash() {
		this.socket.abort();
	}

	/// Leaves as the protocol wants it.
	void leave() {
		this.socket.sendClose(1000, "").join();
	}

	boolean isOpen() {
		return !this.closed.isDone();
	}

	@Override
	public void onOpen(WebSocket webSocket) {
		if (this.reading) {
			webSocket.request(1);
		}
	}

	@Override
	public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
		this.part.append(data);
		boolean kept = last && keep(JSON.readTree(this.part.toString()));
		if (last) {
			this.part.setLength(0);
		}
		if (this.reading || !kept) {
			webSocket.request(1);
		}
		return null;
	}

	/// One after the other, whoever sends: the client allows no two at once.
	private synchronized CompletableFuture<WebSocket> sending(
			Function<WebSocket, CompletableFuture<WebSocket>> message) {
		this.sent = this.sent.exceptionally((failed) -> null).thenCompose((_) -> message.apply(this.socket));
		return this.sent;
	}

	/// @return whether it was something to be heard, not a ping
	private boolean keep(JsonNode message) {
		if (this.answering && "ping".equals(message.path("type").asString())) {
			sending((socket) -> socket.sendText("{\"type\":\"pong\"}", true));
			return false;
		}
		return this.heard.add(message);
	}

	@Override
	public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
		this.closed.complete(new Closed(statusCode, reason));
		return null;
	}

	@Override
	public void onError(WebSocket webSocket, Throwable error) {
		this.closed.complete(new Closed(1006, String.valueOf(error)));
	}

	@Override
	public void close() {
		this.socket.abort();
	}

}
