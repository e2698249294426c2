package org.copperwall.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.ReferenceCountUtil;

/// The wire to one client. What waits for him is counted in bytes and in time, because
/// memory that waits for somebody who does not read is taken from everybody else. No
/// write is waited for: one that fails ends the channel, and that is watched.
///
/// Writes go straight to the channel: its own buffer is the queue, so a quiet client has
/// none.
@SuppressWarnings("FutureReturnValueIgnored")
final class SocketLine extends ChannelInboundHandlerAdapter {

	private static final long NOTHING_WAITS = 0;

	private final Channel channel;

	private final LiveSettings settings;

	private final int lowMark;

	private final AtomicBoolean flushing = new AtomicBoolean();

	private final AtomicBoolean closing = new AtomicBoolean();

	/// When the oldest message that is watched was handed over; one at a time is, which
	/// is enough to know the age.
	private final AtomicLong waitingSince = new AtomicLong(NOTHING_WAITS);

	private volatile long closingSince;

	private volatile Runnable whenWritable = () -> {
	};

	SocketLine(Channel channel, LiveSettings settings) {
		this.channel = channel;
		this.settings = settings;
		int highMark = Math.toIntExact(settings.queueSize().toBytes() / 2);
		this.lowMark = highMark / 2;
		channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(this.lowMark, highMark));
	}

	void onWritable(Runnable action) {
		this.whenWritable = action;
	}

	/// Whether more may be produced for this client; half of the queue is kept for what
	/// cannot be held back.
	boolean isWritable() {
		return this.channel.isWritable();
	}

	boolean isClosing() {
		return this.closing.get();
	}

	ByteBuf buffer(int size) {
		return this.channel.alloc().ioBuffer(size);
	}

	/// From any thread; what one thread sends stays in order.
	/// @param text a whole message, handed over
	/// @return false when more waits now than may
	boolean send(ByteBuf text) {
		if (this.closing.get()) {
			text.release();
			return true;
		}
		this.channel.write(new TextWebSocketFrame(text), watched());
		flushSoon();
		return waitingBytes() <= this.settings.queueSize().toBytes();
	}

	private ChannelPromise watched() {
		if (!this.waitingSince.compareAndSet(NOTHING_WAITS, System.nanoTime() | 1)) {
			return this.channel.voidPromise();
		}
		ChannelPromise promise = this.channel.newPromise();
		promise.addListener((written) -> this.waitingSince.set(NOTHING_WAITS));
		return promise;
	}

	/// Many messages, one system call.
	private void flushSoon() {
		if (this.flushing.compareAndSet(false, true)) {
			this.channel.eventLoop().execute(() -> {
				this.flushing.set(false);
				this.channel.flush();
			});
		}
	}

	long waitingBytes() {
		long beyond = this.channel.bytesBeforeWritable();
		return (beyond == 0) ? 0 : beyond + this.lowMark;
	}

	Duration waitingFor(long now) {
		long since = this.waitingSince.get();
		return (since == NOTHING_WAITS) ? Duration.ZERO : Duration.ofNanos(now - since);
	}

	void execute(Runnable action) {
		this.channel.eventLoop().execute(action);
	}

	/// Says why and waits for the client to close, as long as the settings allow. What he
	/// sends meanwhile is read and thrown away: closing over unread bytes would reset the
	/// connection and lose the reason on the way.
	/// @return whether this call was the first
	boolean close(CloseReason reason) {
		if (!this.closing.compareAndSet(false, true)) {
			return false;
		}
		this.closingSince = System.nanoTime() | 1;
		execute(() -> {
			this.channel.config().setAutoRead(true);
			this.channel.writeAndFlush(new CloseWebSocketFrame(reason.code(), reason.text()));
		});
		return true;
	}

	/// Cuts the connection if the closing handshake takes too long; nothing is kept in
	/// the kernel for it either.
	void sweep(long now) {
		long since = this.closingSince;
		if (since != 0 && now - since > this.settings.closeTimeout().toNanos()) {
			execute(() -> {
				this.channel.config().setOption(ChannelOption.SO_LINGER, 0);
				this.channel.close();
			});
		}
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		if (!this.closing.get()) {
			context.fireChannelRead(message);
			return;
		}
		boolean answered = message instanceof CloseWebSocketFrame;
		ReferenceCountUtil.release(message);
		if (answered) {
			context.close();
		}
	}

	@Override
	public void channelWritabilityChanged(ChannelHandlerContext context) {
		if (this.channel.isWritable()) {
			this.whenWritable.run();
		}
		context.fireChannelWritabilityChanged();
	}

}
