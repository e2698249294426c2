package org.copperwall.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.copperwall.SandboxDatabase;
import org.copperwall.access.Role;
import org.copperwall.access.TestSeal;
import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;

/// One instance's log and feed over a database, without the rest of the service; make a second one for a second replica.
public final class Feeds implements AutoCloseable {

	public static final RegionCode WUDU = new RegionCode("621202");

	final ConnectionPool pool;

	final DatabaseClient client;

	final EventStore store;

	public final EventFeed feed;

	final EventLog log;

	public final Changes changes;

	private final Wakes wakes;

	/// On a database, as an instance of its own, with a ring so small that readers must
	/// often turn to the database.
	public static Feeds on(SandboxDatabase database) {
		return new Feeds(database, narrow());
	}

	Feeds(SandboxDatabase database, EventSettings settings) {
		ConnectionFactory connections = ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
			.mutate()
			.option(ConnectionFactoryOptions.USER, database.user())
			.option(ConnectionFactoryOptions.PASSWORD, database.password())
			.build());
		this.pool = new ConnectionPool(ConnectionPoolConfiguration.builder(connections).maxSize(16).build());
		this.client = DatabaseClient.create(this.pool);
		this.store = new EventStore(this.client);
		this.wakes = new Wakes(this.store, settings, this.pool);
		this.feed = new EventFeed(this.store, settings, this.wakes, new SimpleMeterRegistry());
		this.log = new EventLog(this.store);
		this.changes = new Changes(this.store, this.feed, TestSeal.fresh(), Clock.systemUTC(),
				new R2dbcTransactionManager(this.pool));
		this.wakes.start();
	}

	/// A ring so small that readers must often turn to the database, and a fallback so
	/// slow that wakes must do the work.
	static EventSettings narrow() {
		return new EventSettings(16, 7, 100_000, Duration.ofMillis(5), Duration.ofSeconds(30));
	}

	static Viewer officer() {
		return new Viewer("test", "officer-1", null, Set.of(Role.DISTRICT_OFFICER), WUDU, null, Set.of(),
				Locale.CHINESE);
	}

	public static DomainEvent tallied(String region, int amount) {
		return new Tallied(new RegionCode(region), null, UUID.randomUUID(), amount);
	}

	/// A family that has left one region for another.
	public static DomainEvent moved(String from, String to) {
		return new Tallied(new RegionCode(to), new RegionCode(from), UUID.randomUUID(), 0);
	}

	@Override
	public void close() {
		this.wakes.stop();
		this.pool.dispose();
	}

	record Tallied(RegionCode region, @Nullable RegionCode formerRegion, UUID subjectId,
			int amount) implements DomainEvent {

		@Override
		public String kind() {
			return "test.tallied";
		}

		@Override
		public String subjectType() {
			return "Test";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("amount", this.amount);
		}

	}

}
