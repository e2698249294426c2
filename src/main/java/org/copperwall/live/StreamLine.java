package org.copperwall.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPromise;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.DefaultHttpContent;

/// The wire of an event stream: pieces of an HTTP answer's body.
@SuppressWarnings("FutureReturnValueIgnored")
final class StreamLine extends OutboundLine {

	StreamLine(Channel channel, LiveSettings settings) {
		super(channel, settings);
	}

	@Override
	void write(byte[][] parts, int size, ChannelPromise promise) {
		ByteBuf text = channel().alloc().ioBuffer(size);
		for (byte[] part : parts) {
			text.writeBytes(part);
		}
		channel().write(new DefaultHttpContent(text), promise);
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
