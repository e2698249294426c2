import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;

/// Thousands of subscribers of one document, and the judge of what they got: each event once, in one order, none left out.
///
/// All of them live on one event loop, so that they cost one thread and nothing here needs a lock; for more, make another
/// `Screens` and compare [#positions]. Each screen remembers its last cursor, of events and of the service's pings, and
/// with [#reconnecting] continues behind it after any loss, when the service's retry hint, jittered, has passed.
///
/// How it judges: see [Place]. What nobody saw is found by [#missing], given a list from elsewhere.
final class Screens implements AutoCloseable {

	private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());

	private final EventLoop loop = (EventLoop) this.group.next();

	private final long begun = System.nanoTime();

	private final Question question;

	private final Order order = new Order();

	private final Place.Faults faults = new Place.Faults();

	private final Deliveries deliveries = new Deliveries();

	private final List<Screen> all = new ArrayList<>();

	private final Map<String, Integer> remarks = new TreeMap<>();

	private final Latencies reopened = new Latencies();

	private final Latencies resumed = new Latencies();

	private final Gate gate;

	private volatile long delivered;

	private volatile long lastDelivery;

	private long bytes;

	/// @param targets `host:port` of replicas or of what stands before them; screens are spread over them, and go on to
	/// the next one when they reconnect
	Screens(List<InetSocketAddress> targets, Question question, long seed) {
		this.question = question;
		this.gate = new Gate(this.loop, targets, new Random(seed));
		this.loop.scheduleAtFixedRate(this::sweep, 1, 1, TimeUnit.SECONDS);
	}

	/// Whoever loses his connection opens another and continues.
	Screens reconnecting() {
		this.gate.reconnect();
		return this;
	}

	/// Opens more screens and waits until all are subscribed.
	/// @param after the cursor that all begin behind; null for whatever comes first
	/// @param slowShare the share of them that has small buffers and obeys [#stall]
	void open(int number, String after, double slowShare, Duration patience) throws Exception {
		on(() -> {
			int slow = 0;
			for (int index = 1; index <= number; index++) {
				boolean next = slow < (int) (index * slowShare + 1e-9);
				slow += next ? 1 : 0;
				Place place = new Place(this, this.order, this.faults);
				if (after != null) {
					place.startBehind(after);
				}
				Screen screen = new Screen(this, place, next);
				this.all.add(screen);
				this.gate.enter(screen);
			}
			return null;
		});
		int wanted = on(this.all::size);
		until(() -> live() >= wanted, patience, () -> wanted + " screens wanted; " + this);
	}

	/// Lets the slow ones stop reading, or go on.
	/// @return how many they are
	int stall(boolean stop) throws Exception {
		return on(() -> {
			List<Screen> slow = this.all.stream().filter(screen -> screen.slow).toList();
			slow.forEach(screen -> screen.stall(stop));
			return slow.size();
		});
	}

	int live() {
		return this.gate.live();
	}

	/// Deliveries so far, to all screens together.
	long delivered() {
		return this.delivered;
	}

	/// When the last delivery was read, as [System#nanoTime].
	long lastDelivery() {
		return this.lastDelivery;
	}

	/// Bytes read since [#forget].
	long bytes() throws Exception {
		return on(() -> this.bytes);
	}

	/// Waits until every screen that reads has seen all events that any has seen, which are at least so many.
	/// @return whether they have
	boolean seen(int events, Duration patience) throws Exception {
		long end = System.nanoTime() + patience.toNanos();
		while (!on(() -> this.order.size() >= events
				&& this.all.stream().allMatch(screen -> screen.isStalled() || screen.place.next() >= this.order.size()))) {
			if (System.nanoTime() > end) {
				return false;
			}
			TimeUnit.MILLISECONDS.sleep(10);
		}
		return true;
	}

	/// Events that the slowest screen that reads has seen.
	int slowest() throws Exception {
		return on(() -> this.all.stream()
			.filter(screen -> !screen.isStalled())
			.mapToInt(screen -> screen.place.next())
			.min()
			.orElse(0));
	}

	/// Events any screen saw.
	int events() throws Exception {
		return on(this.order::size);
	}

	List<Long> positions() throws Exception {
		return on(this.order::positions);
	}

	/// Lets go of the deliveries measured so far; what was seen stays seen.
	void forget() throws Exception {
		on(() -> {
			this.deliveries.clear();
			this.delivered = 0;
			this.bytes = 0;
			return null;
		});
	}

	/// @param cause nanoseconds ([System#nanoTime], also that of another process) at which the event with this mark was
	/// caused; null for those not to be counted
	Latencies since(Function<String, Long> cause) throws Exception {
		return on(() -> this.deliveries.since(event -> {
			Long nanos = cause.apply(this.order.mark(event));
			return nanos == null ? Long.MIN_VALUE : (nanos - this.begun) / 1000;
		}));
	}

	/// Deliveries that are missing in the end: what no screen saw, what some have skipped, and what has not come.
	/// @param trusted positions of all events, from another source
	long missing(List<Long> trusted) throws Exception {
		return on(() -> {
			Set<Long> known = new HashSet<>(this.order.positions());
			long seenByNone = trusted.stream().filter(position -> !known.contains(position)).count();
			long late = this.all.stream()
				.filter(screen -> !screen.isStalled())
				.mapToLong(screen -> this.order.size() - Math.max(0, screen.place.next()))
				.sum();
			return this.faults.gaps + seenByNone * this.all.size() + late;
		});
	}

	/// Whether nothing came twice, too early, or not at all though something behind it came.
	boolean inOrder() throws Exception {
		return on(() -> this.faults.gaps + this.faults.repeats + this.faults.reorders == 0);
	}

	/// How long it took from a loss until subscribed again, and until the first sign from the stream after that.
	Latencies[] recovery() throws Exception {
		return on(() -> new Latencies[] { this.reopened, this.resumed });
	}

	@Override
	public void close() throws Exception {
		on(() -> {
			this.gate.close();
			this.all.forEach(screen -> screen.end("closed by us"));
			return null;
		});
		until(() -> live() == 0, Duration.ofSeconds(20), () -> "connections that do not close");
		this.group.shutdownGracefully(0, 5, TimeUnit.SECONDS).sync();
	}

	@Override
	public String toString() {
		try {
			return on(() -> this.all.size() + " screens, " + live() + " live, " + this.order.size() + " events, "
					+ this.delivered + " deliveries, " + this.faults + ", " + this.gate
					+ (this.remarks.isEmpty() ? "" : ", said " + this.remarks));
		}
		catch (Exception unlikely) {
			return unlikely.toString();
		}
	}

	// What follows is called by screens, on the event loop.

	Question question() {
		return this.question;
	}

	String hostOf(Channel channel) {
		InetSocketAddress target = (InetSocketAddress) channel.remoteAddress();
		return target.getHostString() + ":" + target.getPort();
	}

	void delivered(int event, long nanos) {
		this.deliveries.add(event, (int) ((nanos - this.begun) / 1000));
		this.delivered++;
		this.lastDelivery = nanos;
	}

	void read(int bytes) {
		this.bytes += bytes;
	}

	void insert(int index, long position, String cursor, String message) {
		boolean last = index == this.order.size();
		this.order.insert(index, position, cursor.getBytes(StandardCharsets.US_ASCII), this.question.markIn(message));
		if (!last) {
			this.all.forEach(screen -> screen.place.inserted(index, position));
		}
	}

	void live(long lostAt) {
		if (lostAt != 0) {
			this.reopened.add((System.nanoTime() - lostAt) / 1000);
		}
		this.gate.entered();
	}

	void resumed(long lostAt) {
		this.resumed.add((System.nanoTime() - lostAt) / 1000);
	}

	void lost(Screen screen, boolean wasLive, String ending) {
		this.gate.left(screen, wasLive, ending);
	}

	/// Keeps what a server said that was no event, by its beginning.
	void note(String message) {
		// The number of a fault is another one each time.
		String kind = message.substring(0, Math.min(300, message.length())).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
		if (this.remarks.size() < 20 || this.remarks.containsKey(kind)) {
			this.remarks.merge(kind, 1, Integer::sum);
		}
	}

	private void sweep() {
		long now = System.nanoTime();
		this.all.forEach(screen -> screen.endIfSilent(now, TimeUnit.SECONDS.toNanos(60)));
	}

	private <T> T on(Callable<T> work) throws Exception {
		return this.loop.inEventLoop() ? work.call() : this.loop.submit(work).get(30, TimeUnit.SECONDS);
	}

	private static void until(BooleanSupplier reached, Duration patience,
			Supplier<String> otherwise) throws Exception {
		long end = System.nanoTime() + patience.toNanos();
		while (!reached.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(otherwise.get());
			}
			TimeUnit.MILLISECONDS.sleep(10);
		}
	}

}
