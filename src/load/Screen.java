import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/// One subscriber: a WebSocket with one operation on it, over as many connections as it takes. Takes frames apart by hand
/// and parses no JSON of events: it looks for the cursor where it stood in the message before. Lives on the one event loop
/// of its [Screens]. Sharable only in the sense that its next connection comes after the last.
@ChannelHandler.Sharable
final class Screen extends ChannelInboundHandlerAdapter {

	private static final byte[] CURSOR = "\"cursor\":\"".getBytes(StandardCharsets.US_ASCII);

	private static final Pattern RETRY = Pattern.compile("\"retryMillis\"\\s*:\\s*([0-9]+)");

	private static final Pattern PROGRESS = Pattern.compile("\"cursors\"\\s*:\\s*\\{\\s*\"1\"\\s*:\\s*\"([^\"]+)\"");

	private enum State {

		CLOSED, CONNECTING, GREETING, LIVE

	}

	private final Screens screens;

	final Place place;

	/// Has little room for what it did not read, and stops reading when it is told to.
	final boolean slow;

	private boolean stalled;

	private State state = State.CLOSED;

	private ChannelHandlerContext connection;

	private ByteBuf rest;

	private int hint;

	private String ending = "cut";

	private long retryMillis;

	private long lostAt;

	private boolean resuming;

	private long heardAt;

	Screen(Screens screens, Place place, boolean slow) {
		this.screens = screens;
		this.place = place;
		this.slow = slow;
		this.retryMillis = 1000;
	}

	boolean isLive() {
		return this.state == State.LIVE;
	}

	boolean isStalled() {
		return this.stalled;
	}

	/// Stops reading, or goes on.
	void stall(boolean stop) {
		this.stalled = stop;
		this.heardAt = System.nanoTime();
		if (this.connection != null) {
			this.connection.channel().config().setAutoRead(!stop);
		}
	}

	long retryMillis() {
		return this.retryMillis;
	}

	/// The connection is being opened.
	void connecting() {
		this.state = State.CONNECTING;
		this.ending = "cut";
		this.hint = -1;
		this.heardAt = System.nanoTime();
	}

	/// Ends what has been silent for too long: a server that means well pings.
	void endIfSilent(long now, long patienceNanos) {
		boolean silent = now - this.heardAt > patienceNanos;
		if (silent && this.connection != null && !this.stalled) {
			end("silent");
		}
	}

	void end(String why) {
		this.ending = why;
		if (this.connection != null) {
			this.connection.close();
		}
	}

	@Override
	public void channelActive(ChannelHandlerContext context) {
		this.connection = context;
		context.channel().config().setAutoRead(!this.stalled);
		context.writeAndFlush(
				Frames.handshake(context.alloc(), this.screens.hostOf(context.channel()), this.screens.question().path()));
	}

	@Override
	public void channelInactive(ChannelHandlerContext context) {
		if (this.rest != null) {
			this.rest.release();
			this.rest = null;
		}
		boolean wasLive = this.state == State.LIVE;
		this.state = State.CLOSED;
		this.connection = null;
		if (wasLive) {
			this.lostAt = System.nanoTime();
		}
		this.screens.lost(this, wasLive, this.ending);
	}

	@Override
	public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
		this.ending = cause instanceof IOException ? "reset" : "fault " + cause;
		context.close();
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		this.heardAt = System.nanoTime();
		ByteBuf input = (ByteBuf) message;
		this.screens.read(input.readableBytes());
		if (this.rest != null) {
			this.rest.writeBytes(input);
			input.release();
			input = this.rest;
			this.rest = null;
		}
		try {
			boolean more = this.state != State.CONNECTING || upgraded(input);
			while (more && frame(input)) {
				more = input.isReadable();
			}
			if (input.isReadable() && this.connection != null) {
				this.rest = context.alloc().buffer(input.readableBytes() + 1024).writeBytes(input);
			}
		}
		finally {
			input.release();
		}
	}

	private boolean upgraded(ByteBuf input) {
		String answer = input.toString(StandardCharsets.US_ASCII);
		int end = answer.indexOf("\r\n\r\n");
		if (end < 0) {
			return false;
		}
		if (!answer.startsWith("HTTP/1.1 101")) {
			end("answered " + answer.substring(0, Math.min(12, end)));
			input.skipBytes(input.readableBytes());
			return false;
		}
		input.skipBytes(end + 4);
		this.state = State.GREETING;
		send(this.screens.question().greeting());
		return input.isReadable();
	}

	/// @return whether a whole frame was there
	private boolean frame(ByteBuf input) {
		int at = input.readerIndex();
		int readable = input.readableBytes();
		if (readable < 2) {
			return false;
		}
		int first = input.getByte(at);
		int length = input.getByte(at + 1) & 0x7f;
		int head = length < 126 ? 2 : length == 126 ? 4 : 10;
		if (readable < head) {
			return false;
		}
		if (length >= 126) {
			length = length == 126 ? input.getUnsignedShort(at + 2) : (int) input.getLong(at + 2);
		}
		if (readable < head + length) {
			return false;
		}
		input.skipBytes(head + length);
		if ((first & 0x80) == 0 || (first & 0x0f) == 0) {
			throw new IllegalStateException("frames in parts are not understood here");
		}
		taken(first & 0x0f, input, at + head, length);
		return true;
	}

	private void taken(int opcode, ByteBuf input, int from, int length) {
		switch (opcode) {
			case Frames.TEXT -> text(input, from, length);
			case Frames.PING -> this.connection.writeAndFlush(Frames.pong(this.connection.alloc(), input, from, length));
			case Frames.CLOSE -> end(length >= 2 ? Integer.toString(input.getUnsignedShort(from)) : "closed without code");
			default -> {
			}
		}
	}

	private void text(ByteBuf input, int from, int length) {
		if (this.hint > 0 && this.hint < length - 20 && isCursor(input, from + this.hint)) {
			event(input, from + this.hint + CURSOR.length, from + length);
			return;
		}
		String message = input.toString(from, length, StandardCharsets.UTF_8);
		if (message.contains("\"type\":\"next\"")) {
			next(message, input, from, length);
		}
		else if (message.contains("\"type\":\"connection_ack\"")) {
			acknowledged(message);
		}
		else if (message.contains("\"type\":\"ping\"")) {
			send("{\"type\":\"pong\"}");
			Matcher progress = PROGRESS.matcher(message);
			if (progress.find()) {
				this.place.progressed(progress.group(1));
				resumed();
			}
		}
		else if (!message.contains("\"type\":\"pong\"")) {
			this.screens.note(message.contains("\"type\":\"complete\"") ? "complete" : message);
			end("operation ended");
		}
	}

	private void next(String message, ByteBuf input, int from, int length) {
		for (int at = from; at < from + length - CURSOR.length; at++) {
			if (isCursor(input, at)) {
				this.hint = at - from;
				event(input, at + CURSOR.length, from + length);
				return;
			}
		}
		this.screens.note(message);
	}

	private void event(ByteBuf input, int at, int end) {
		this.place.saw(input, at, end, this.heardAt);
		resumed();
	}

	private void acknowledged(String message) {
		Matcher retry = RETRY.matcher(message);
		if (retry.find()) {
			this.retryMillis = Long.parseLong(retry.group(1));
		}
		send(this.screens.question().request(this.place.cursor()));
		this.state = State.LIVE;
		this.resuming = this.lostAt != 0;
		this.screens.live(this.lostAt);
	}

	private void resumed() {
		if (this.resuming) {
			this.resuming = false;
			this.screens.resumed(this.lostAt);
		}
	}

	private static boolean isCursor(ByteBuf input, int at) {
		for (int index = 0; index < CURSOR.length; index++) {
			if (input.getByte(at + index) != CURSOR[index]) {
				return false;
			}
		}
		return true;
	}

	private void send(String message) {
		this.connection.writeAndFlush(Frames.text(this.connection.alloc(), message));
	}

}
