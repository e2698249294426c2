package org.copperwall.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A request to move the clock, as it came in.
/// @param text the period or duration asked for
record ClockAdvance(String text) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int YEARS_AT_MOST = 10;

	/// @return empty if the body is not `{"advance": "…"}`
	static Optional<ClockAdvance> read(String body) {
		try {
			JsonNode advance = JSON.readTree(body).path("advance");
			return advance.isString() ? Optional.of(new ClockAdvance(advance.stringValue())) : Optional.empty();
		}
		catch (JacksonException garbage) {
			return Optional.empty();
		}
	}

	/// How far the clock goes; a month or a year is as long as the one that begins at
	/// this time.
	/// @return empty if that is not forward, or more than ten years, or neither a period
	/// nor a duration
	Optional<Duration> from(ZonedDateTime now) {
		try {
			return amount().map(now::plus)
				.filter(then -> !then.isAfter(now.plusYears(YEARS_AT_MOST)))
				.map(then -> Duration.between(now, then))
				.filter(far -> far.toMillis() > 0);
		}
		catch (DateTimeException | ArithmeticException beyondTheCalendar) {
			return Optional.empty();
		}
	}

	private Optional<TemporalAmount> amount() {
		return duration().or(this::period);
	}

	private Optional<TemporalAmount> duration() {
		try {
			return Optional.of(Duration.parse(this.text));
		}
		catch (DateTimeParseException other) {
			return Optional.empty();
		}
	}

	private Optional<TemporalAmount> period() {
		try {
			return Optional.of(Period.parse(this.text));
		}
		catch (DateTimeParseException garbage) {
			return Optional.empty();
		}
	}

}
