package org.copperwall.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.ReferenceCountUtil;

/// The wire of a socket: text frames, and a closing handshake that gives its reason.
@SuppressWarnings("FutureReturnValueIgnored")
final class SocketLine extends OutboundLine {

	private final long closeTimeout;

	private volatile long closingSince;

	SocketLine(Channel channel, LiveSettings settings) {
		super(channel, settings);
		this.closeTimeout = settings.closeTimeout().toNanos();
	}

	@Override
	Object frame(ByteBuf text) {
		return new TextWebSocketFrame(text);
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
