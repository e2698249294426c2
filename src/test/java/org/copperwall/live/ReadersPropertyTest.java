package org.copperwall.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import graphql.GraphQLError;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import org.copperwall.SandboxDatabase;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Feeds;
import org.copperwall.event.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.mockito.Mockito;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;

/// Screens that come, stop reading, are cut off and come back, over a real feed, while
/// changes go on and families move: whatever the order, each screen sees each change of
/// its region behind its cursor once, in order, and at the end nothing is left running.
/// Every run draws its order from a seed, which a failure prints.
class ReadersPropertyTest {

	private static final int SCREENS = 60;

	private static final int CHANGES = 400;

	private static SandboxDatabase database;

	private static Feeds feeds;

	private static final MultiThreadIoEventLoopGroup LOOPS = new MultiThreadIoEventLoopGroup(3,
			NioIoHandler.newFactory());

	private final LiveSettings settings = new Binder(
			new MapConfigurationPropertySource(Map.of("live.retention", "20ms", "live.catch-ups", "2")))
		.bindOrCreate("live", LiveSettings.class);

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Links links = new Links(this.settings, this.meters);

	private final Broadcasts broadcasts = new Broadcasts(executions(), this.settings,
			new LiveMeters(this.meters, java.time.Clock.systemUTC()), this.links);

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		feeds = Feeds.on(database);
	}

	@AfterAll
	static void stop() {
		feeds.close();
		database.close();
		LOOPS.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
	}

	/// The engine left out: a result is the position it tells of.
	private static Executions executions() {
		Executions executions = Mockito.mock();
		Mockito.when(executions.run(any(), any(), any(), anyInt())).thenAnswer((call) -> {
			GraphRequest request = call.getArgument(0);
			Progress progress = call.getArgument(2);
			Cursor after = (request.variables().get("after") instanceof String text) ? Cursor.parse(text).orElseThrow()
					: null;
			return feeds.feed.events(Feeds.WUDU, after, (event) -> event.position() % 3 != 0)
				.doOnNext((_) -> progress.taken())
				.flatMapSequential(ReadersPropertyTest::executed, 4, 1);
		});
		return executions;
	}

	private static Mono<EncodedResult> executed(RecordedEvent event) {
		EncodedResult result = new EncodedResult(String.valueOf(event.position()).getBytes(StandardCharsets.UTF_8),
				event.cursor(), event.occurredAt());
		return ThreadLocalRandom.current().nextBoolean() ? Mono.just(result)
				: Mono.delay(Duration.ofNanos(200_000)).thenReturn(result);
	}

	@RepeatedTest(3)
	void each_screen_sees_each_change_behind_its_cursor_once_and_in_order() throws InterruptedException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<Screen> screens = IntStream.range(0, SCREENS).mapToObj((_) -> new Screen(random.nextLong())).toList();
		for (int change = 0; change < CHANGES; change++) {
			List<DomainEvent> happened = new ArrayList<>();
			for (int number = random.nextInt(4); number >= 0; number--) {
				happened.add(random.nextInt(40) == 0 ? Feeds.moved("621202114", "621202115")
						: Feeds.tallied("621202114", change));
			}
			feeds.changes.byService(Feeds.WUDU, "test", () -> Mono.just(happened)).block();
			screens.get(random.nextInt(SCREENS)).fate();
			screens.get(random.nextInt(SCREENS)).fate();
			this.broadcasts.sweep(System.nanoTime());
		}
		long head = feeds.feed.head(Feeds.WUDU).block().position();
		screens.forEach(Screen::calm);
		screens.forEach((screen) -> eventually(() -> {
			this.broadcasts.sweep(System.nanoTime());
			return screen.reached() >= head - 1;
		}, "seed " + seed + ", head " + head + ", " + screen));
		for (Screen screen : screens) {
			screen.leave();
			assertThat(screen.told()).as("seed %d", seed).isEqualTo(expected(screen.told(), head));
		}
		assertThat(this.meters.get("copperwall.live.broadcasts").gauge().value()).as("left running, seed %d", seed)
			.isZero();
		assertThat(this.meters.get("copperwall.live.catchups.waiting").gauge().value()).isZero();
	}

	private static List<Long> expected(List<Long> told, long head) {
		List<Long> expected = new ArrayList<>();
		for (long position = told.isEmpty() ? head + 1 : told.getFirst(); position <= head; position++) {
			if (position % 3 != 0) {
				expected.add(position);
			}
		}
		return expected;
	}

	private static void eventually(BooleanSupplier holds, String what) {
		Boolean held = Flux.interval(Duration.ZERO, Duration.ofMillis(5))
			.map((_) -> holds.getAsBoolean())
			.filter((now) -> now)
			.take(Duration.ofSeconds(30))
			.defaultIfEmpty(false)
			.blockFirst();
		assertThat(held).as(what).isTrue();
	}

	/// One client: everything but its fate happens on its loop.
	private final class Screen implements Recipient {

		private final EventLoop loop = LOOPS.next();

		private final Random random;

		private final List<Long> told = new ArrayList<>();

		private @Nullable Cursor last;

		private @Nullable Reader reader;

		private int room = Integer.MAX_VALUE;

		Screen(long seed) {
			this.random = new Random(seed);
		}

		@Override
		public synchronized String toString() {
			return "told " + this.told.size() + ", last " + this.last + ", room " + this.room;
		}

		/// Something happens to it; what, is up to chance.
		void fate() {
			this.loop.execute(() -> {
				switch (this.random.nextInt(6)) {
					case 0 -> cut();
					case 1 -> this.room = this.random.nextInt(4);
					case 2, 3 -> {
						this.room = this.random.nextInt(200);
						resume();
					}
					default -> come();
				}
			});
		}

		/// From now on it reads as fast as it can.
		void calm() {
			this.loop.execute(() -> {
				this.room = Integer.MAX_VALUE;
				come();
				resume();
			});
		}

		private void come() {
			if (this.reader == null) {
				String after = (this.last == null) ? null : this.last.text();
				Plan plan = new Plan(new Plan.Key("document", null, Map.of(), audience()), "after", after);
				this.reader = new Reader("1", new byte[0], this, plan, ReadersPropertyTest.this.broadcasts, (_) -> {
					throw new IllegalStateException("nothing fails here");
				});
				this.reader.start();
			}
		}

		private void resume() {
			if (this.reader != null) {
				this.reader.resume();
			}
		}

		private void cut() {
			if (this.reader != null) {
				Cursor quiet = this.reader.quietProgress();
				this.last = (quiet == null) ? this.last : quiet;
				this.reader.stop();
				this.reader = null;
			}
		}

		void leave() throws InterruptedException {
			CountDownLatch left = new CountDownLatch(1);
			this.loop.execute(() -> {
				cut();
				left.countDown();
			});
			left.await();
		}

		private static Audience audience() {
			return Audience
				.of(new Viewer("i", "s", null, Set.of(Role.LEADER), Feeds.WUDU, null, Set.of(), Locale.CHINESE));
		}

		/// The last position told, or all of the quiet stream that was passed over.
		synchronized long reached() {
			return this.told.isEmpty() ? Long.MAX_VALUE : this.told.getLast();
		}

		synchronized List<Long> told() {
			return List.copyOf(this.told);
		}

		@Override
		public synchronized void put(Running operation, EncodedResult result) {
			this.room--;
			this.told.add(Long.valueOf(new String(result.json(), StandardCharsets.UTF_8)));
			this.last = result.cursor();
		}

		@Override
		public boolean takesMore() {
			return this.room > 0;
		}

		@Override
		public long allowance() {
			return Long.MAX_VALUE;
		}

		@Override
		public EventLoop loop() {
			return this.loop;
		}

		@Override
		public void flush() {
			// Nothing is buffered.
		}

		@Override
		public void deliver(Running operation, EncodedResult result) {
			throw new IllegalStateException("a shared stream is put");
		}

		@Override
		public void lagging() {
			throw new IllegalStateException("nobody lags with so much allowed");
		}

		@Override
		public void completed(Running operation) {
			throw new IllegalStateException("the feed never ends");
		}

		@Override
		public void failed(Running operation, List<GraphQLError> errors) {
			throw new IllegalStateException("the feed never fails: " + errors);
		}

	}

}
