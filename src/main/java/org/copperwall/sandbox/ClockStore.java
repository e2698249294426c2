package org.copperwall.sandbox;

import java.time.Duration;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Wrapped;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// Where all replicas find how far the business clock is ahead, and hear when it moves.
@Repository
@Profile("sandbox")
class ClockStore {

	private static final String AHEAD = """
			/* sandbox.ahead */
			SELECT ahead_ms FROM sandbox_clock""";

	/// The signal goes out with the commit of this very statement.
	private static final String ADVANCE = """
			/* sandbox.advance */
			WITH moved AS (UPDATE sandbox_clock SET ahead_ms = ahead_ms + :by_ms RETURNING ahead_ms)
			SELECT ahead_ms, pg_notify('sandbox_clock', ahead_ms::text) FROM moved""";

	private static final String LISTEN = "LISTEN sandbox_clock";

	private final DatabaseClient database;

	private final ConnectionFactory unpooled;

	ClockStore(DatabaseClient database, ConnectionFactory connections) {
		this.database = database;
		this.unpooled = (connections instanceof Wrapped<?> pool && pool.unwrap() instanceof ConnectionFactory factory)
				? factory : connections;
	}

	Mono<Duration> ahead() {
		return this.database.sql(AHEAD).map(ClockStore::readAhead).one();
	}

	/// @return how far it is ahead now; fails with `DataIntegrityViolationException` if
	/// that is too far
	Mono<Duration> advance(Duration by) {
		return this.database.sql(ADVANCE).bind("by_ms", by.toMillis()).map(ClockStore::readAhead).one();
	}

	/// How far the clock is ahead, first as of now and then whenever it was moved. Fails
	/// when the connection is lost;
	/// whoever asks again learns first what was missed.
	Flux<Duration> moves() {
		return Flux
			.usingWhen(this.unpooled.create(), connection -> movesOn((PostgresqlConnection) connection),
					Connection::close)
			.concatWith(Flux.error(() -> new IllegalStateException("the connection was closed")));
	}

	private Flux<Duration> movesOn(PostgresqlConnection connection) {
		return connection.createStatement(LISTEN)
			.execute()
			.flatMap(PostgresqlResult::getRowsUpdated)
			.thenMany(ahead())
			.concatWith(connection.getNotifications().mapNotNull(ClockStore::movedTo));
	}

	private static @Nullable Duration movedTo(Notification notification) {
		String ahead = notification.getParameter();
		return (ahead == null) ? null : Duration.ofMillis(Long.parseLong(ahead));
	}

	private static Duration readAhead(Readable row) {
		Long ahead = row.get("ahead_ms", Long.class);
		return Duration.ofMillis((ahead == null) ? 0 : ahead);
	}

}
