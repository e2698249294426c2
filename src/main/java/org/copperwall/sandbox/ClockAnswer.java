package org.copperwall.sandbox;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// What the clock's endpoint answers.
sealed interface ClockAnswer {

	@JsonIgnore
	int status();

	/// What the business clock shows.
	/// @param now business time
	/// @param ahead how far that is ahead of the real time, as ISO 8601 writes a duration
	record Shown(OffsetDateTime now, String ahead) implements ClockAnswer {

		@Override
		public int status() {
			return 200;
		}

	}

	/// The clock was not moved, and why.
	record Refused(String error, String message) implements ClockAnswer {

		@Override
		public int status() {
			return 400;
		}

	}

}
