import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;

/// One connection through the [FaultProxy]: a client's, and ours to the target. Reads one side only as fast as the other
/// takes it, so that what is stalled here is felt by whoever sends.
final class FaultyConnection {

	private static final int DELAY_MILLIS = 5_000;

	/// A quiet connection cannot be torn in the middle of a message; it ends after this.
	private static final int QUIET_MILLIS = 2_000;

	/// The service has to notice by itself, sooner than this, that nobody reads any more.
	private static final int GHOST_MILLIS = 45_000;

	private static final double WHOLE = -1;

	private final Channel client;

	private final EventLoop loop;

	private final Consumer<FaultyConnection> whenOver;

	private Channel target;

	private boolean stalled;

	private int pauseMillis;

	/// Where the next piece is torn, as a share of its length.
	private double tornAt = WHOLE;

	private boolean over;

	FaultyConnection(Channel client, Consumer<FaultyConnection> whenOver) {
		this.client = client;
		this.loop = client.eventLoop();
		this.whenOver = whenOver;
		client.pipeline().addLast(new Side() {
			@Override
			void pass(ByteBuf bytes) {
				send(bytes, FaultyConnection.this.client, FaultyConnection.this.target);
			}
		});
	}

	/// What listens on the side of the target.
	ChannelHandler towardsClient() {
		return new Side() {
			@Override
			void pass(ByteBuf bytes) {
				fromTarget(bytes);
			}
		};
	}

	void begin(Channel connected) {
		this.target = connected;
		if (this.over) {
			connected.close();
		}
		else {
			readOn();
		}
	}

	/// Whether something has befallen it already, and is not over.
	boolean isTroubled() {
		return this.over || this.stalled || this.pauseMillis > 0 || this.tornAt != WHOLE;
	}

	/// @param at the share of the next piece that still passes
	void tear(double at) {
		this.tornAt = at;
		this.loop.schedule(() -> end(false), QUIET_MILLIS, TimeUnit.MILLISECONDS);
	}

	/// @param then what follows: 0 that all goes on, 1 a reset, 2 an end in order
	void stall(int millis, int then) {
		this.stalled = true;
		this.loop.schedule(() -> {
			this.stalled = false;
			if (then == 0) {
				readOn();
			}
			else {
				end(then == 1);
			}
		}, millis, TimeUnit.MILLISECONDS);
	}

	/// @param pause between one piece and the next
	void delay(int pause) {
		this.pauseMillis = pause;
		this.loop.schedule(() -> {
			this.pauseMillis = 0;
		}, DELAY_MILLIS, TimeUnit.MILLISECONDS);
	}

	/// The target's side stays open, and nothing is read from it.
	void vanish() {
		if (this.target != null && leave()) {
			close(this.client, true);
			this.loop.schedule(() -> close(this.target, true), GHOST_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	void end(boolean abruptly) {
		if (!leave()) {
			return;
		}
		close(this.client, abruptly);
		if (this.target != null) {
			close(this.target, abruptly);
		}
	}

	/// @return whether it was not over already
	private boolean leave() {
		boolean first = !this.over;
		this.over = true;
		if (first) {
			this.whenOver.accept(this);
		}
		return first;
	}

	private static void close(Channel side, boolean abruptly) {
		if (side.isOpen() && abruptly) {
			side.config().setOption(ChannelOption.SO_LINGER, 0);
		}
		side.close();
	}

	private void readOn() {
		this.client.read();
		if (this.target != null) {
			this.target.read();
		}
	}

	private void fromTarget(ByteBuf bytes) {
		if (this.tornAt == WHOLE) {
			send(bytes, this.target, this.client);
			return;
		}
		ByteBuf part = bytes.readRetainedSlice((int) (bytes.readableBytes() * this.tornAt));
		bytes.release();
		this.client.writeAndFlush(part).addListener(written -> end(false));
	}

	private void send(ByteBuf bytes, Channel from, Channel to) {
		to.writeAndFlush(bytes).addListener((ChannelFuture written) -> {
			if (written.isSuccess()) {
				next(from);
			}
			else {
				end(true);
			}
		});
	}

	/// After each piece: the next one at once, later, or when the stall is over.
	private void next(Channel from) {
		if (this.pauseMillis > 0) {
			this.loop.schedule(from::read, this.pauseMillis, TimeUnit.MILLISECONDS);
		}
		else if (!this.stalled && !this.over) {
			from.read();
		}
	}

	/// What happens on one of the two sides.
	private abstract class Side extends ChannelInboundHandlerAdapter {

		abstract void pass(ByteBuf bytes);

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) {
			pass((ByteBuf) message);
		}

		@Override
		public void channelInactive(ChannelHandlerContext context) {
			end(false);
		}

		@Override
		public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
			end(true);
		}

	}

}
