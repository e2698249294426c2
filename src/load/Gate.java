import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollSocketChannel;

/// Opens the connections of [Screens], so many at a time, and opens them again when they did not come into being, or after
/// a loss when that is wanted. Lives on their event loop.
final class Gate {

	private static final int SLOW_RECEIVE_BUFFER = 8 * 1024;

	private static final int READ_BUFFER = 16 * 1024;

	/// A server that all come to at once is not what is measured here.
	private static final int MOST_OPENING = 500;

	private final EventLoop loop;

	private final List<InetSocketAddress> targets;

	private final Random random;

	private final Deque<Screen> waiting = new ArrayDeque<>();

	private final Map<String, Integer> endings = new TreeMap<>();

	private boolean reconnects;

	private boolean closing;

	private int opening;

	private int connections;

	private volatile int live;

	Gate(EventLoop loop, List<InetSocketAddress> targets, Random random) {
		this.loop = loop;
		this.targets = targets;
		this.random = random;
	}

	void reconnect() {
		this.reconnects = true;
	}

	void close() {
		this.closing = true;
	}

	int live() {
		return this.live;
	}

	void enter(Screen screen) {
		this.waiting.add(screen);
		openNext();
	}

	void entered() {
		this.live++;
		this.opening--;
		openNext();
	}

	void left(Screen screen, boolean wasLive, String ending) {
		this.endings.merge((wasLive ? "" : "before live: ") + ending, 1, Integer::sum);
		if (wasLive) {
			this.live--;
		}
		else {
			this.opening--;
		}
		boolean again = this.reconnects || !wasLive;
		if (again && !this.closing) {
			long delay = (long) (screen.retryMillis() * (0.5 + this.random.nextDouble()));
			this.loop.schedule(() -> enter(screen), delay, TimeUnit.MILLISECONDS);
		}
		openNext();
	}

	private void openNext() {
		while (!this.closing && this.opening < MOST_OPENING && !this.waiting.isEmpty()) {
			connect(this.waiting.poll());
		}
	}

	private void connect(Screen screen) {
		this.opening++;
		screen.connecting();
		InetSocketAddress target = this.targets.get(this.connections++ % this.targets.size());
		Bootstrap bootstrap = new Bootstrap().group(this.loop)
			.channel(EpollSocketChannel.class)
			.option(ChannelOption.TCP_NODELAY, true)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 10_000)
			.option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(READ_BUFFER))
			.option(EpollChannelOption.IP_BIND_ADDRESS_NO_PORT, true)
			.handler(screen);
		if (screen.slow) {
			bootstrap.option(ChannelOption.SO_RCVBUF, SLOW_RECEIVE_BUFFER);
		}
		bootstrap.connect(target).addListener(done -> {
			if (!done.isSuccess()) {
				left(screen, false, "not connected");
			}
		});
	}

	@Override
	public String toString() {
		return "connections opened " + this.connections + ", ended by " + this.endings;
	}

}
