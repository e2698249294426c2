import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;

/// A bad network: passes bytes on between its port and another, and does to connections what happens to them out there.
/// Which fault comes next, how long it lasts and where a message is torn is drawn from a seed. Everything runs on one
/// event loop, so that the draws come in one order.
final class FaultProxy implements AutoCloseable {

	/// What can happen to a connection.
	enum Fault {

		/// Ends in order, in the middle of whatever was being said; what was under way is lost.
		CUT,
		/// Ends without a word (RST).
		RESET,
		/// Nothing passes for some seconds, then everything, or the end.
		STALL,
		/// Everything passes late and in pieces for some seconds.
		DELAY,
		/// The client is gone, and nobody tells the service.
		VANISH

	}

	private static final int TICK_MILLIS = 50;

	private static final int LONGEST_STALL_MILLIS = 8_000;

		private static final int LONGEST_PAUSE_MILLIS = 300;

	private final InetSocketAddress target;

	private final Random random;

	private final double faultsPerTick;

	private final List<FaultyConnection> connections = new ArrayList<>();

	private final Map<Fault, LongAdder> faults = new EnumMap<>(Fault.class);

	private final MultiThreadIoEventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

	private double due;

	private volatile boolean calm = true;

	/// @param meanSeconds how long a connection lives on average before something happens to it
	/// @param connections how many there will be
	FaultProxy(int port, int target, int connections, int meanSeconds, long seed) throws InterruptedException {
		this.target = new InetSocketAddress("127.0.0.1", target);
		this.random = new Random(seed);
		this.faultsPerTick = connections * (TICK_MILLIS / 1000.0) / meanSeconds;
		for (Fault fault : Fault.values()) {
			this.faults.put(fault, new LongAdder());
		}
		new ServerBootstrap().group(this.loops)
			.channel(NioServerSocketChannel.class)
			.option(ChannelOption.SO_BACKLOG, 4096)
			.childOption(ChannelOption.AUTO_READ, false)
			.childOption(ChannelOption.TCP_NODELAY, true)
			.childHandler(new ChannelInitializer<Channel>() {
				@Override
				protected void initChannel(Channel client) {
					FaultProxy.this.accept(client);
				}
			})
			.bind("127.0.0.1", port)
			.sync();
		this.loops.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
	}

	/// From now on things happen.
	void rage() {
		this.calm = false;
	}

	/// From now on nothing new happens; what is stalled or delayed ends as it was drawn.
	void calm() {
		this.calm = true;
	}

	/// How often each has happened.
	Map<Fault, LongAdder> faults() {
		return this.faults;
	}

	@Override
	public void close() {
		this.loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
	}

	private void accept(Channel client) {
		FaultyConnection connection = new FaultyConnection(client, this.connections::remove);
		this.connections.add(connection);
		new Bootstrap().group(client.eventLoop())
			.channel(NioSocketChannel.class)
			.option(ChannelOption.AUTO_READ, false)
			.option(ChannelOption.TCP_NODELAY, true)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
			.handler(connection.towardsClient())
			.connect(this.target)
			.addListener((ChannelFuture connected) -> {
				if (connected.isSuccess()) {
					connection.begin(connected.channel());
				}
				else {
					connection.end(true);
				}
			});
	}

	private void tick() {
		if (this.calm || this.connections.isEmpty()) {
			return;
		}
		for (this.due += this.faultsPerTick; this.due >= 1; this.due--) {
			if (!this.connections.isEmpty()) {
				strike(this.connections.get(this.random.nextInt(this.connections.size())));
			}
		}
	}

	private void strike(FaultyConnection connection) {
		Fault fault = Fault.values()[this.random.nextInt(Fault.values().length)];
		int millis = 500 + this.random.nextInt(LONGEST_STALL_MILLIS);
		int then = this.random.nextInt(3);
		double torn = this.random.nextDouble();
		if (connection.isTroubled()) {
			return;
		}
		this.faults.get(fault).increment();
		switch (fault) {
			case CUT -> connection.tear(torn);
			case RESET -> connection.end(true);
			case STALL -> connection.stall(millis, then);
			case DELAY -> connection.delay(1 + this.random.nextInt(LONGEST_PAUSE_MILLIS));
			case VANISH -> connection.vanish();
		}
	}

}
