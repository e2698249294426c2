package org.copperwall.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.DefaultHttpContent;

/// The wire of an event stream: pieces of an HTTP answer's body.
final class StreamLine extends OutboundLine {

	StreamLine(Channel channel, LiveSettings settings) {
		super(channel, settings);
	}

	@Override
	Object frame(ByteBuf text) {
		return new DefaultHttpContent(text);
	}

	/// Leaves the connection as it was: the client may ask something else on it.
	void release() {
		execute(() -> {
			channel().config().setWriteBufferWaterMark(WriteBufferWaterMark.DEFAULT);
			if (channel().pipeline().context(this) != null) {
				channel().pipeline().remove(this);
			}
		});
	}

}
