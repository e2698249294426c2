package org.copperwall.live;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLError;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;

import org.copperwall.access.Admission;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// One client's socket from upgrade to close, by the `graphql-transport-ws` protocol.
/// Messages are taken one at a time on the channel's own thread; results may come from
/// any.
final class SocketSession implements Link, Recipient {

	private static final Logger log = LoggerFactory.getLogger(SocketSession.class);

	private static final URI GRAPH = URI.create("/graphql");

	private final SocketLine line;

	private final @Nullable InetSocketAddress address;

	private final SocketServices services;

	private final SocketAdmission admission;

	private final Heartbeat heartbeat;

	private final Map<String, Running> operations = new ConcurrentHashMap<>(4);

	SocketSession(SocketLine line, Handshake handshake, SocketServices services) {
		this.line = line;
		this.address = handshake.address();
		this.services = services;
		this.heartbeat = new Heartbeat(services.settings());
		this.admission = new SocketAdmission(this, handshake, services);
	}

	void open() {
		this.line.onWritable(() -> this.operations.values().forEach(Running::resume));
		if (!this.services.links().opened(this)) {
			close(CloseReason.FULL);
		}
		this.admission.start();
	}

	/// A fault here closes the socket with a reason; thrown on, it would close it
	/// without.
	void receive(WebSocketFrame frame) {
		try {
			this.heartbeat.heard();
			take(frame);
		}
		catch (RuntimeException fault) {
			failed(fault);
		}
	}

	private void take(WebSocketFrame frame) {
		switch (frame) {
			case TextWebSocketFrame text ->
				take(this.services.clientMessages().read(ByteBufUtil.getBytes(text.content())));
			case PingWebSocketFrame _, PongWebSocketFrame _ -> {
				// Frames of the layer below are signs of life and nothing else.
			}
			default -> close(CloseReason.malformed("Invalid message: text is expected"));
		}
	}

	private void take(ClientMessage message) {
		switch (message) {
			case ClientMessage.Init(var payload) -> this.admission.init(payload);
			case ClientMessage.Ping(var payload) -> ping(payload);
			case ClientMessage.Pong() -> {
				// Heard already.
			}
			case ClientMessage.Subscribe(String id, GraphRequest request) -> subscribe(id, request);
			case ClientMessage.Complete(String id) -> complete(id);
			case ClientMessage.Malformed(String why) -> close(CloseReason.malformed(why));
		}
	}

	private void ping(Map<String, Object> payload) {
		send(ServerMessages.PONG);
		this.admission.renew(payload);
	}

	private void subscribe(String id, GraphRequest request) {
		Admission admitted = this.admission.admitted();
		if (admitted == null) {
			close(CloseReason.UNAUTHORIZED);
			return;
		}
		if (this.operations.containsKey(id)) {
			close(CloseReason.duplicate(id));
			return;
		}
		if (this.operations.size() >= this.services.settings().operationsPerSocket()) {
			send(this.services.serverMessages()
				.error(id, List.of(this.services.errors().of(tooMany(), admitted.viewer().locale()))));
			return;
		}
		Caller caller = new Caller(admitted.viewer(), GRAPH, HttpHeaders.EMPTY, this.address);
		Running operation = this.services.starts()
			.asked(id, this.services.serverMessages().nextHead(id), request, caller, this);
		// Known before it runs: a `complete` that overtakes the start must find it.
		this.operations.put(id, operation);
		operation.start();
	}

	private GraphFailure tooMany() {
		int limit = this.services.settings().operationsPerSocket();
		return new GraphFailure(ErrorCode.RATE_LIMITED, "live.operations", limit);
	}

	private void complete(String id) {
		Running operation = this.operations.remove(id);
		if (operation != null) {
			operation.stop();
		}
	}

	void acknowledge() {
		send(this.services.serverMessages().acknowledged(this.services.links().retryHint()));
	}

	@Override
	public void deliver(Running operation, EncodedResult result) {
		send(operation.nextHead(), result.json(), ServerMessages.END);
	}

	@Override
	public void put(Running operation, EncodedResult result) {
		this.line.put(operation.nextHead(), result.json(), ServerMessages.END);
	}

	@Override
	public void flush() {
		this.line.flush();
	}

	@Override
	public long allowance() {
		return this.line.allowance();
	}

	@Override
	public void lagging() {
		close(CloseReason.TOO_SLOW);
	}

	@Override
	public EventLoop loop() {
		return this.line.loop();
	}

	@Override
	public void completed(Running operation) {
		// Gone before the client hears of it: he may use the id again at once.
		this.operations.remove(operation.id(), operation);
		send(this.services.serverMessages().complete(operation.id()));
	}

	@Override
	public void failed(Running operation, List<GraphQLError> errors) {
		this.operations.remove(operation.id(), operation);
		send(this.services.serverMessages().error(operation.id(), errors));
	}

	@Override
	public boolean takesMore() {
		return this.line.isWritable();
	}

	private void send(byte[]... parts) {
		if (!this.line.send(parts)) {
			close(CloseReason.TOO_SLOW);
		}
	}

	void execute(Runnable action) {
		this.line.execute(action);
	}

	/// Ends the socket for a reason; whatever runs on it stops first.
	void close(CloseReason reason) {
		if (this.line.close(reason)) {
			log.debug("Socket of {} closed: {}", this.address, reason);
			this.services.links().closed(reason);
			stopOperations();
		}
	}

	/// A fault in handling what the client sent, or in the connection itself.
	void failed(Throwable fault) {
		@Nullable CloseReason reason = LinkFaults.reason(fault);
		if (reason != null) {
			close(reason);
		}
	}

	/// The connection is no more.
	void ended() {
		this.services.links().ended(this);
		stopOperations();
	}

	private void stopOperations() {
		this.operations.values().forEach(Running::stop);
		this.operations.clear();
	}

	@Override
	public void sweep(long now) {
		this.line.sweep(now);
		if (this.line.isClosing()) {
			return;
		}
		CloseReason due = this.admission.due(now);
		Duration waiting = this.line.waitingFor(now);
		if (due == null && waiting.compareTo(this.services.settings().queueAge()) > 0) {
			due = CloseReason.TOO_SLOW;
		}
		if (!waiting.isZero()) {
			this.heartbeat.delayed(now);
		}
		if (due == null && this.heartbeat.isOver(now)) {
			due = CloseReason.NO_PONG;
		}
		if (due != null) {
			close(due);
		}
		else if (this.admission.admitted() != null && this.heartbeat.isDue(now)) {
			this.heartbeat.asked(now);
			execute(this::ask);
		}
	}

	/// A ping also says where quiet streams stand, so that who is cut off later need not
	/// read again what did not concern him.
	private void ask() {
		Map<String, String> cursors = new HashMap<>();
		this.operations.forEach((id, operation) -> {
			Cursor reached = operation.quietProgress();
			if (reached != null) {
				cursors.put(id, reached.text());
			}
		});
		// Behind what other threads have handed over before: a cursor must not overtake
		// the event it counts.
		execute(() -> send(this.services.serverMessages().ping(cursors)));
	}

	@Override
	public @Nullable Admission admission() {
		return this.admission.admitted();
	}

	@Override
	public void dismiss(CloseReason reason) {
		close(reason);
	}

	@Override
	public void restart() {
		close(CloseReason.RESTARTING);
	}

	@Override
	public int operations() {
		return this.operations.size();
	}

	@Override
	public long waitingBytes() {
		return this.line.waitingBytes();
	}

}
