package org.copperwall.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;

/// The wire to one client. What waits for him is counted in bytes and in time, because
/// memory that waits for somebody who does not read is taken from everybody else. No
/// write is waited for: one that fails ends the channel, and that is watched.
///
/// Writes go straight to the channel: its own buffer is the queue, so a quiet client has
/// none.
@SuppressWarnings("FutureReturnValueIgnored")
abstract class OutboundLine extends ChannelInboundHandlerAdapter {

	private static final long NOTHING_WAITS = 0;

	private final Channel channel;

	private final long queueSize;

	/// Half of the queue is kept for what cannot be held back, and no more is copied for
	/// a slow client than keeps the network busy.
	private static final int HIGH_MARK = 64 * 1024;

	private final int highMark;

	private final int lowMark;

	private final AtomicBoolean flushing = new AtomicBoolean();

	private final AtomicBoolean closing = new AtomicBoolean();

	/// When the oldest message that is watched was handed over; one at a time is, which
	/// is enough to know the age.
	private final AtomicLong waitingSince = new AtomicLong(NOTHING_WAITS);

	private volatile Runnable whenWritable = () -> {
	};

	OutboundLine(Channel channel, LiveSettings settings) {
		this.channel = channel;
		this.queueSize = settings.queueSize().toBytes();
		this.highMark = Math.toIntExact(Math.min(this.queueSize / 2, HIGH_MARK));
		this.lowMark = this.highMark / 2;
		channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(this.lowMark, this.highMark));
	}

	/// Writes one message as this kind of line has it.
	/// @param size of all parts together
	abstract void write(byte[][] parts, int size, ChannelPromise promise);

	Channel channel() {
		return this.channel;
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

	/// From now on nothing more is sent.
	/// @return whether this call was the first
	boolean startClosing() {
		return this.closing.compareAndSet(false, true);
	}

	/// From any thread; what one thread sends stays in order.
	/// @param parts of one message, written one after the other
	/// @return false when more waits already than may, and nothing was sent
	boolean send(byte[]... parts) {
		if (this.closing.get()) {
			return true;
		}
		long waiting = waitingBytes();
		if (waiting > this.queueSize) {
			return false;
		}
		write(parts, size(parts), (waiting == 0) ? this.channel.voidPromise() : watched());
		flushSoon();
		return true;
	}

	/// From the channel's own thread, by who has looked whether there is room and will
	/// [#flush].
	void put(byte[]... parts) {
		if (!this.closing.get()) {
			write(parts, size(parts), (waitingBytes() == 0) ? this.channel.voidPromise() : watched());
		}
	}

	/// From the channel's own thread.
	void flush() {
		this.channel.flush();
	}

	private static int size(byte[][] parts) {
		int size = 0;
		for (byte[] part : parts) {
			size += part.length;
		}
		return size;
	}

	private ChannelPromise watched() {
		if (!this.waitingSince.compareAndSet(NOTHING_WAITS, System.nanoTime() | 1)) {
			return this.channel.voidPromise();
		}
		ChannelPromise promise = this.channel.newPromise();
		promise.addListener((written) -> this.waitingSince.set(NOTHING_WAITS));
		return promise;
	}

	/// Many messages, one system call. Who finds a flush asked for may have handed his
	/// message over behind it; so the flush itself is put behind all that is there when
	/// its turn comes.
	private void flushSoon() {
		if (this.flushing.compareAndSet(false, true)) {
			execute(() -> {
				this.flushing.set(false);
				execute(this.channel::flush);
			});
		}
	}

	long waitingBytes() {
		if (!this.channel.isActive()) {
			return 0;
		}
		long room = this.channel.bytesBeforeUnwritable();
		return (room > 0) ? Math.max(0, this.highMark + 1 - room) : this.channel.bytesBeforeWritable() + this.lowMark;
	}

	/// What may yet be kept waiting for the client.
	long allowance() {
		return this.queueSize - waitingBytes();
	}

	Duration waitingFor(long now) {
		long since = this.waitingSince.get();
		return (since == NOTHING_WAITS) ? Duration.ZERO : Duration.ofNanos(now - since);
	}

	EventLoop loop() {
		return this.channel.eventLoop();
	}

	void execute(Runnable action) {
		this.channel.eventLoop().execute(action);
	}

	/// Cuts the connection; nothing is kept for it in the kernel either.
	void abort() {
		execute(() -> {
			if (this.channel.isOpen()) {
				this.channel.config().setOption(ChannelOption.SO_LINGER, 0);
				this.channel.close();
			}
		});
	}

	@Override
	public void channelWritabilityChanged(ChannelHandlerContext context) {
		if (this.channel.isWritable()) {
			this.whenWritable.run();
		}
		context.fireChannelWritabilityChanged();
	}

}
