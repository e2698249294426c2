package org.copperwall.fund;

import java.time.LocalDate;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// When the money runs out if the fund goes on promising at the pace of the last days. An even pace and nothing else: what
/// it rests on is shown beside it.
/// @param asOf today
/// @param from first of the days looked at; the last one is yesterday
/// @param days how many those are
/// @param committed promised in them, less what was released again
/// @param available what can still be promised
/// @param runsOutOn the day on which the last of it is promised; absent where the pace uses none of it, or in years from
/// now
public record Forecast(LocalDate asOf, LocalDate from, int days, Yuan committed, Yuan available,
		@Nullable LocalDate runsOutOn) {

	/// Nobody plans further ahead.
	private static final int FARTHEST_DAYS = 3660;

	static Forecast of(LocalDate asOf, int days, Yuan committed, Yuan available) {
		return new Forecast(asOf, asOf.minusDays(days), days, committed, available,
				day(asOf, days, committed.fen(), available.fen()));
	}

	/// Whole numbers only: each day takes `committed / days`, and the first day on which
	/// that comes to what is there is
	/// the answer.
	private static @Nullable LocalDate day(LocalDate asOf, int days, long committed, long available) {
		if (committed <= 0) {
			return null;
		}
		long left = Math.ceilDiv(Math.multiplyExact(available, days), committed);
		return left > FARTHEST_DAYS ? null : asOf.plusDays(left);
	}

}
