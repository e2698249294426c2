package org.copperwall.sandbox.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

import org.copperwall.sandbox.Persona;

/// The walls that wait, where every replica finds them: a wall may ask one and its code be entered at another.
@Repository
@Profile("sandbox")
class WallStore {

	/// How long a wall that nobody let in can still be told that its time is over.
	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private static final String ENTER = """
			/* sandbox.enter_wall */
			INSERT INTO sandbox_device (digest, user_code, scope, interval_seconds, expires_at)
			SELECT :digest, :user_code, :scope, :interval, :expires_at
			 WHERE (SELECT count(*) FROM sandbox_device) < :most
			ON CONFLICT DO NOTHING""";

	private static final String WAITING = """
			/* sandbox.waiting_wall */
			SELECT user_code, scope, status, persona, decided_at, expires_at, false AS hurried
			  FROM sandbox_device
			 WHERE user_code = :user_code AND status = 'PENDING'""";

	private static final String DECIDE = """
			/* sandbox.decide_wall */
			UPDATE sandbox_device
			   SET status = :status, persona = :persona, decided_at = :now
			 WHERE user_code = :user_code AND status = 'PENDING' AND expires_at > :now""";

	/// Half a second early is not early: networks hurry a request as they delay it.
	private static final String POLL = """
			/* sandbox.poll_wall */
			WITH asking AS (
			  SELECT digest, coalesce(polled_at + (interval_seconds - 0.5) * interval '1 second' > :now, false) AS hurried
			    FROM sandbox_device WHERE digest = :digest FOR UPDATE)
			UPDATE sandbox_device AS wall
			   SET polled_at = :now, interval_seconds = interval_seconds + CASE WHEN hurried THEN 5 ELSE 0 END
			  FROM asking
			 WHERE wall.digest = asking.digest
			RETURNING user_code, scope, status, persona, decided_at, expires_at, hurried""";

	private static final String LEAVE = """
			/* sandbox.leave_wall */
			DELETE FROM sandbox_device WHERE digest = :digest""";

	private static final String FORGET = """
			/* sandbox.forget_walls */
			DELETE FROM sandbox_device WHERE expires_at < :before""";

	private final DatabaseClient database;

	WallStore(DatabaseClient database) {
		this.database = database;
	}

	/// @return false if too many wait already
	Mono<Boolean> enter(byte[] digest, Wall wall, Duration interval, int most, Instant now) {
		return this.database.sql(FORGET)
			.bind("before", now.minus(REMEMBERED))
			.fetch()
			.rowsUpdated()
			.then(this.database.sql(ENTER)
				.bind("digest", digest)
				.bind("user_code", wall.userCode())
				.bind("scope", wall.scope())
				.bind("interval", Math.toIntExact(interval.toSeconds()))
				.bind("expires_at", wall.expiresAt())
				.bind("most", most)
				.fetch()
				.rowsUpdated())
			.map((rows) -> rows == 1);
	}

	/// @return empty for a code that no wall shows, or that was answered already
	Mono<Wall> waiting(String userCode) {
		return this.database.sql(WAITING).bind("user_code", userCode).map(WallStore::read).one();
	}

	/// @param persona null to send it away
	/// @return whether it was still waiting
	Mono<Boolean> decide(String userCode, @Nullable Persona persona, Instant now) {
		DatabaseClient.GenericExecuteSpec statement = this.database.sql(DECIDE)
			.bind("user_code", userCode)
			.bind("status", ((persona != null) ? Wall.Status.APPROVED : Wall.Status.DENIED).name())
			.bind("now", now);
		statement = (persona != null) ? statement.bind("persona", persona.clientId())
				: statement.bindNull("persona", String.class);
		return statement.fetch().rowsUpdated().map((rows) -> rows == 1);
	}

	/// @return the wall that asks, and whether it asks too often: then it has to wait
	/// longer from now on
	Mono<Wall> poll(byte[] digest, Instant now) {
		return this.database.sql(POLL).bind("digest", digest).bind("now", now).map(WallStore::read).one();
	}

	/// @return whether it was there: of two that take the same answer one is told so
	Mono<Boolean> leave(byte[] digest) {
		return this.database.sql(LEAVE).bind("digest", digest).fetch().rowsUpdated().map((rows) -> rows == 1);
	}

	private static Wall read(Readable row) {
		return new Wall(text(row, "user_code"), text(row, "scope"), Wall.Status.valueOf(text(row, "status")),
				Optional.ofNullable(row.get("persona", String.class)).flatMap(Persona::named),
				Optional.ofNullable(row.get("decided_at", Instant.class)),
				java.util.Objects.requireNonNull(row.get("expires_at", Instant.class)),
				Boolean.TRUE.equals(row.get("hurried", Boolean.class)));
	}

	private static String text(Readable row, String name) {
		return String.valueOf(row.get(name, String.class));
	}

}
