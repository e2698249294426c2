package org.copperwall.graph;

import java.io.IOException;
import java.time.Duration;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import org.jspecify.annotations.Nullable;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;

/// Tells a database that is away, and will be back, from everything else that can fail.
public final class Outage {

	private static final Duration AT_LEAST = Duration.ofMillis(100);

	private static final Duration AT_MOST = Duration.ofSeconds(2);

	private Outage() {
	}

	/// Whether it failed because the database could not be reached or was going down.
	public static boolean is(@Nullable Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 10; depth++) {
			if (isOutage(cause)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static boolean isOutage(Throwable cause) {
		return switch (cause) {
			case R2dbcException refused when "57014".equals(refused.getSqlState()) -> false;
			case R2dbcNonTransientResourceException _, R2dbcTransientResourceException _, R2dbcTimeoutException _,
					IOException _ ->
				true;
			case R2dbcException refused -> isOutage(String.valueOf(refused.getSqlState()));
			default -> false;
		};
	}

	/// Classes of PostgreSQL's codes: connection, operator intervention (but 57014 is a
	/// statement that ran too long), out of connections.
	private static boolean isOutage(String state) {
		return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
	}

	/// Tries again for as long as the database is away, gives up on everything else.
	public static RetryBackoffSpec waitedFor() {
		return Retry.backoff(Long.MAX_VALUE, AT_LEAST).maxBackoff(AT_MOST).filter(Outage::is);
	}

}
