package org.copperwall.event;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import org.copperwall.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// How instances wake each other. Never part of a business transaction (a notification takes a lock over the whole
/// database at commit), never needed for the truth: a lost one costs a second, the log loses nothing.
@Component
class Wakes implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Wakes.class);

	private static final String CHANNEL = "copperwall_event";

	private static final Duration RECONNECT_AT_LEAST = Duration.ofMillis(100);

	private static final Duration RECONNECT_AT_MOST = Duration.ofSeconds(5);

	private final EventStore store;

	private final EventSettings settings;

	private final ConnectionFactory unpooled;

	private final CopyOnWriteArrayList<Consumer<Optional<RegionCode>>> listeners = new CopyOnWriteArrayList<>();

	private final CopyOnWriteArrayList<Consumer<Cursor>> headReaders = new CopyOnWriteArrayList<>();

	private final Set<RegionCode> untold = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean telling = new AtomicBoolean();

	private volatile Disposable.Composite running = Disposables.composite();

	private volatile boolean started;

	Wakes(EventStore store, EventSettings settings, ConnectionFactory connections) {
		this.store = store;
		this.settings = settings;
		this.unpooled = connections instanceof Wrapped<?> pool && pool.unwrap() instanceof ConnectionFactory factory
				? factory : connections;
	}

	/// @param listener given the district that changed, or nothing when any may have
	void onWake(Consumer<Optional<RegionCode>> listener) {
		this.listeners.add(listener);
	}

	/// @param reader given each district's head, whether it changed or not
	void onHead(Consumer<Cursor> reader) {
		this.headReaders.add(reader);
	}

	/// Tells the other instances, soon: what comes within the interval goes out together.
	void tell(RegionCode district) {
		this.untold.add(district);
		if (this.started && this.telling.compareAndSet(false, true)) {
			Disposable told = Mono.delay(this.settings.notifyInterval())
				.then(Mono.defer(this::tellNow))
				.subscribe(ignored -> {
				}, failure -> LOG.warn("the other instances were not told, they will read on by themselves: {}",
						failure.toString()));
			this.running.add(told);
		}
	}

	private Mono<Void> tellNow() {
		this.telling.set(false);
		var districts = Set.copyOf(this.untold);
		this.untold.removeAll(districts);
		return this.store.notify(CHANNEL, districts);
	}

	private void wake(Optional<RegionCode> district) {
		this.listeners.forEach(listener -> listener.accept(district));
	}

	@Override
	public void start() {
		this.running = Disposables.composite();
		this.started = true;
		this.running.add(listen().subscribe(ignored -> {
		}, failure -> LOG.error("listening for changes ended", failure)));
		this.running.add(fallback().subscribe(ignored -> {
		}, failure -> LOG.error("reading the heads ended", failure)));
	}

	/// On its own connection, outside the pool, for as long as the service runs.
	private Flux<Void> listen() {
		return Flux
			.usingWhen(this.unpooled.create(), connection -> notifications((PostgresqlConnection) connection),
					io.r2dbc.spi.Connection::close)
			.concatWith(Flux.error(() -> new IllegalStateException("the connection was closed")))
			.retryWhen(Retry.backoff(Long.MAX_VALUE, RECONNECT_AT_LEAST)
				.maxBackoff(RECONNECT_AT_MOST)
				.doBeforeRetry(retry -> LOG.info("listening again after: {}", retry.failure().toString())));
	}

	private Flux<Void> notifications(PostgresqlConnection connection) {
		return connection.createStatement("LISTEN " + CHANNEL)
			.execute()
			.flatMap(io.r2dbc.postgresql.api.PostgresqlResult::getRowsUpdated)
			.doOnComplete(() -> wake(Optional.empty()))
			.thenMany(connection.getNotifications())
			.doOnNext(notification -> wake(Optional.ofNullable(notification.getParameter()).flatMap(RegionCode::parse)))
			.thenMany(Flux.empty());
	}

	/// One query for all districts: what a lost notification left unread is read after at
	/// most one interval.
	private Flux<Void> fallback() {
		return Flux.interval(this.settings.fallbackInterval())
			.onBackpressureDrop()
			.concatMap(tick -> this.store.heads()
				.doOnNext(head -> this.headReaders.forEach(reader -> reader.accept(head)))
				.onErrorResume(failure -> {
					LOG.warn("the heads could not be read: {}", failure.toString());
					return Flux.empty();
				})
				.thenMany(Flux.<Void>empty()), 1);
	}

	@Override
	public void stop() {
		this.started = false;
		this.running.dispose();
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

}
