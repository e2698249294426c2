package org.copperwall.live;

import java.util.Objects;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundInvoker;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.netty.util.ReferenceCountUtil;

/// The wire of a socket: text frames, and a closing handshake that gives its reason.
@SuppressWarnings("FutureReturnValueIgnored")
final class SocketLine extends OutboundLine {

	/// A text frame that is a whole message, by RFC 6455, 5.2; a server masks nothing.
	private static final int WHOLE_TEXT = 0x81;

	/// A length of 2 bytes follows.
	private static final int MEDIUM = 126;

	private static final int MOST_OF_MEDIUM = 0xFFFF;

	/// A length of 8 bytes follows.
	private static final int LONG = 127;

	private static final int LONGEST_HEAD = 10;

	private final long closeTimeout;

	private volatile long closingSince;

	private final ChannelOutboundInvoker behindTheEncoder;

	SocketLine(Channel channel, LiveSettings settings) {
		super(channel, settings);
		this.behindTheEncoder = Objects.requireNonNull(channel.pipeline().context(WebSocketFrameEncoder.class),
				"the channel of a socket encodes frames");
		this.closeTimeout = settings.closeTimeout().toNanos();
	}

	/// Frames are made here, in one buffer with what they carry, and go past the handlers
	/// that would make them: with ten thousand screens, what a message passes on its way
	/// is
	/// most of what it costs.
	@Override
	void write(byte[][] parts, int size, ChannelPromise promise) {
		ByteBuf frame = channel().alloc().ioBuffer(size + LONGEST_HEAD);
		frame.writeByte(WHOLE_TEXT);
		if (size < MEDIUM) {
			frame.writeByte(size);
		}
		else if (size <= MOST_OF_MEDIUM) {
			frame.writeByte(MEDIUM).writeShort(size);
		}
		else {
			frame.writeByte(LONG).writeLong(size);
		}
		for (byte[] part : parts) {
			frame.writeBytes(part);
		}
		this.behindTheEncoder.write(frame, promise);
	}

	/// Says why and waits for the client to close, as long as the settings allow. What he
	/// sends meanwhile is read and thrown away: closing over unread bytes would reset the
	/// connection and lose the reason on the way.
	/// @return whether this call was the first
	boolean close(CloseReason reason) {
		if (!startClosing()) {
			return false;
		}
		this.closingSince = System.nanoTime() | 1;
		execute(() -> {
			channel().config().setAutoRead(true);
			channel().writeAndFlush(new CloseWebSocketFrame(reason.code(), reason.text()));
		});
		return true;
	}

	/// Cuts the connection if the closing handshake takes too long.
	void sweep(long now) {
		long since = this.closingSince;
		if (since != 0 && now - since > this.closeTimeout) {
			abort();
		}
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		if (!isClosing()) {
			context.fireChannelRead(message);
			return;
		}
		boolean answered = message instanceof CloseWebSocketFrame;
		ReferenceCountUtil.release(message);
		if (answered) {
			context.close();
		}
	}

}
